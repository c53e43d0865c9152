package org.localinvolvement.links.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemCodeTest {

    @Test
    void noCodeIsUsedTwice() {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::code)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::meaning))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyCodeHasItsFormAndAMeaning() {
        assertThat(ProblemCode.values()).isNotEmpty().allSatisfy(code -> {
            assertThat(code.code()).matches("LINKS-[1-6]\\d{2}");
            assertThat(code.meaning()).isNotBlank();
        });
    }
}
