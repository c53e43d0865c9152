package org.localinvolvement.links.rules.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.rules.authoring.FactTypes;

/** What rules can ask and say lies in the jar as data; it is written anew with {@code -Dlinks.schema.write=true}. */
class FactTypesTest {

    private static final Path FILE =
            Path.of("src/main/resources/org/localinvolvement/links/rules/authoring/fact-types.json");

    @Test
    void areAsTheLibraryHasThem() throws IOException {
        String made = FactTypesFile.json();
        if (Boolean.getBoolean("links.schema.write")) {
            Files.writeString(FILE, made);
        }
        assertThat(Files.readString(FILE).replace("\r\n", "\n"))
                .as("run this test with -Dlinks.schema.write=true, and look at what changes: it is API")
                .isEqualTo(made);
    }

    @Test
    void travelInTheJar() {
        assertThat(FactTypes.asJson())
                .startsWith("{\n  \"format\" : \"links-fact-types\",\n  \"version\" : 1,\n")
                .contains("\"name\" : \"raisingConcern\"", "\"global\" : \"global");
    }
}
