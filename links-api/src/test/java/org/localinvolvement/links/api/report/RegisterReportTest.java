package org.localinvolvement.links.api.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.register.BodyListing;
import org.localinvolvement.links.api.register.BodyProfile;
import org.localinvolvement.links.api.register.SuccessionChain;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.HostOrganisation;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.Identity;
import org.localinvolvement.links.model.register.Coverage;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.register.RegisterAsAt;

class RegisterReportTest {

    private static final LocalDate DAY = LocalDate.of(2009, 4, 1);

    private static Register of(String id, String name) {
        return Register.of(List.of(new HostOrganisation(Identity.of(Identifier.parse(id), name))), Coverage.nothing());
    }

    @Test
    void aNameThatASpreadsheetWouldRunIsMadeSafe() {
        BodyListing listing = BodyListing.of(of("crm:1", "=HYPERLINK(1)").asAt(DAY), BodyKind.HOST_ORGANISATION);
        assertThat(RegisterReport.CSV.of(listing)).contains("crm:1,host-organisation,,'=HYPERLINK(1),,,\n");
    }

    @Test
    void aNameThatWouldTurnTheDirectionOfReadingIsShownInEveryFormWithoutIt() {
        BodyListing listing =
                BodyListing.of(of("crm:1", "Voices\u202E of Derby").asAt(DAY), BodyKind.HOST_ORGANISATION);
        for (RegisterReport form : RegisterReport.values()) {
            assertThat(form.of(listing)).contains("Voices", "of Derby").doesNotContain("\u202E");
        }
    }

    @Test
    void anEmptyRegisterHoldsNothingAndSaysSoInWords() {
        RegisterAsAt empty = Register.empty().asAt(DAY);
        assertThat(RegisterReport.TEXT.of(BodyListing.of(empty, BodyKind.LOCAL_AUTHORITY)))
                .contains("Not held: the register cannot say which there are on that day.");
        assertThat(RegisterReport.TEXT.of(BodyProfile.of(empty, Identifier.ods("5N7"))))
                .contains("Not held: the register cannot say what answers to ods:5N7 on that day.");
        assertThat(RegisterReport.TEXT.of(SuccessionChain.of(Register.empty(), Identifier.ods("5N7"))))
                .contains("Not held: the register never heard of ods:5N7.");
    }

    @Test
    void aSuccessionGoesOnThroughBodiesThatThemselvesEnded() {
        SuccessionChain chain = SuccessionChain.of(Register.standard(), Identifier.links("cumbria-county"));
        assertThat(chain.isWhole()).isTrue();
        assertThat(chain.steps())
                .extracting(step -> step.distance() + " " + step.id())
                .containsExactly(
                        "0 links:cumbria-county",
                        "1 links:cumberland-unitary",
                        "1 links:westmorland-and-furness-unitary");
    }

    @Test
    void aPageShowsOneBody() {
        RegisterAsAt register = Register.standard().asAt(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BodyProfile.of(register, "Gloucestershire", register.named("Gloucestershire")))
                .withMessageContaining("show each by its id");
    }

    @Test
    void theFrontDoorHandsOnTheRegisterOfTheHostOrTheOneThatIsShipped() {
        Register own = of("crm:1", "Voices of Derby");
        try (Links links = Links.builder().register(own).build();
                Links standard = Links.standard()) {
            assertThat(links.register()).isSameAs(own);
            assertThat(standard.register()).isSameAs(Register.standard());
        }
    }
}
