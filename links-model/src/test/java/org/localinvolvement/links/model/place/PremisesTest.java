package org.localinvolvement.links.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.SharedCases;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;

class PremisesTest {

    private static final Identifier ID = new Identifier("crm", "17");
    private static final Identifier TRUST = Identifier.ods("RTG");
    private static final Identifier OTHER = Identifier.ods("RXM");
    private static final PremisesPart WARD = new PremisesPart("Ward 4", PartKind.SERVICE_AREA);
    private static final PremisesPart LOUNGE = new PremisesPart("Lounge", PartKind.COMMUNAL);

    private final Premises premises = Premises.of(ID, "The hospital", WARD, LOUNGE);

    @Test
    void anOwnerThatIsNotKnownIsNoNo() {
        assertThat(premises.isOwnedBy(TRUST)).isEqualTo(Truth.UNKNOWN);
        assertThat(premises.isControlledBy(TRUST)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void oneBodyCanOwnWhatAnotherControls() {
        Premises let = premises.withOwner(TRUST).withController(OTHER);

        assertThat(let.isOwnedBy(TRUST)).isEqualTo(Truth.YES);
        assertThat(let.isControlledBy(TRUST)).isEqualTo(Truth.NO);
        assertThat(let.isControlledBy(OTHER)).isEqualTo(Truth.YES);
    }

    @Test
    void aPartIsFoundByItsName() {
        assertThat(premises.get("Ward 4")).isEqualTo(WARD);
        assertThat(premises.find("Ward 5")).isEmpty();
        assertThatThrownBy(() -> premises.get("ward 4"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Did you mean \"Ward 4\"?");
    }

    @Test
    void thereIsAPartAtLeastAndNoNameTwice() {
        assertThatThrownBy(() -> Premises.of(ID, "The hospital"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SERVICE_AREA");
        assertThatThrownBy(() -> Premises.of(ID, "The hospital", WARD, new PremisesPart("Ward 4", PartKind.COMMUNAL)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Ward 4");
    }

    @Test
    void thereAreFiveKindsOfPartAndTheAcceptanceCasesKnowNoOther() throws Exception {
        assertThat(PartKind.values()).hasSize(5);
        Path cases = SharedCases.file("cases/entry.csv");
        List<String> rows = Files.readAllLines(cases);
        int column = List.of(rows.get(0).split(",", -1)).indexOf("part");
        assertThat(rows.stream().skip(1).map(row -> row.split(",", -1)[column]))
                .isNotEmpty()
                .isSubsetOf(Arrays.stream(PartKind.values()).map(Enum::name).toList());
    }
}
