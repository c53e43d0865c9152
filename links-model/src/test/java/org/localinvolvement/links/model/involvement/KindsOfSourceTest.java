package org.localinvolvement.links.model.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KindsOfSourceTest {

    private static final KindsOfSource STANDARD = KindsOfSource.standard();

    @Nested
    class TheThirteenOfTheGuide {

        @Test
        void allAreThereUnderTheirNames() {
            assertThat(STANDARD.codes().stream()
                            .map(code -> STANDARD.find(code).orElseThrow().name()))
                    .containsExactlyInAnyOrder(
                            "Local communities",
                            "Groups that support or represent people",
                            "Directors of Public Health",
                            "Public Health Observatories",
                            "Inspectorate reports",
                            "Directors of Adult Social Services",
                            "Directors of Children's Services",
                            "Patient surveys",
                            "Patient Advice and Liaison Services",
                            "Primary Care Trusts",
                            "Acute Trusts and Foundation Trusts",
                            "Strategic Health Authorities",
                            "Clinicians and professionals");
            assertThat(List.copyOf(STANDARD.codes())).hasSize(13).isSorted();
        }

        @Test
        void eachInformsASubjectAndEachSubjectIsInformed() {
            Set<Subject> informed = new HashSet<>();
            for (String code : STANDARD.codes()) {
                KindOfSource kind = STANDARD.find(code).orElseThrow();
                assertThat(kind.code()).isEqualTo(code);
                assertThat(kind.informs()).as(code).isNotEmpty();
                informed.addAll(kind.informs());
            }
            assertThat(informed).containsExactlyInAnyOrder(Subject.values());
        }

        @Test
        void whateverAKindIsNotIndependentOfIsAmongThem() {
            for (String code : STANDARD.codes()) {
                assertThat(STANDARD.codes())
                        .containsAll(STANDARD.find(code).orElseThrow().notIndependentOf());
                assertThat(STANDARD.find(code).orElseThrow().notIndependentOf()).doesNotContain(code);
            }
        }

        @Test
        void aTrustAndItsAdviceServiceAreOneSource() {
            assertThat(STANDARD.independent(
                            List.of("patient-advice-and-liaison-services", "acute-and-foundation-trusts")))
                    .isEqualTo(1);
        }

        @Test
        void aTrustAndAnObservatoryAreTwoSourcesAlsoBesideADirectorOfPublicHealth() {
            assertThat(STANDARD.independent(List.of(
                            "directors-of-public-health", "primary-care-trusts", "public-health-observatories")))
                    .isEqualTo(2);
            assertThat(STANDARD.independent(List.of("directors-of-public-health", "primary-care-trusts")))
                    .isEqualTo(1);
        }

        @Test
        void allThirteenAreElevenSources() {
            assertThat(STANDARD.independent(STANDARD.codes())).isEqualTo(11);
        }
    }

    @Nested
    class AHostsOwn {

        private final KindOfSource forum =
                new KindOfSource("forum", "Online forum", Set.of(Subject.EXPERIENCES), Set.of("local-communities"));

        @Test
        void aKindOfItsOwnMakesALongerListAndLeavesTheOtherAlone() {
            KindsOfSource longer = STANDARD.with(forum);

            assertThat(longer.find("forum")).contains(forum);
            assertThat(longer.codes()).hasSize(14);
            assertThat(STANDARD.find("forum")).isEmpty();
            assertThat(STANDARD.codes()).hasSize(13);
        }

        @Test
        void aCodeThatIsTakenIsRefused() {
            KindOfSource again = new KindOfSource("patient-surveys", "Ours", Set.of(), Set.of());

            assertThatThrownBy(() -> STANDARD.with(again))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("patient-surveys");
        }

        @Test
        void itIsEnoughThatOneOfTwoNamesTheOther() {
            assertThat(STANDARD.with(forum).independent(List.of("local-communities", "forum")))
                    .isEqualTo(1);
            assertThat(STANDARD.with(forum).independent(List.of("forum", "local-communities", "patient-surveys")))
                    .isEqualTo(2);
        }

        @Test
        void aKindMayInformNothing() {
            assertThat(new KindOfSource("x", "X", Set.of(), Set.of()).informs()).isEmpty();
        }

        @Test
        void theSetsAreCopiedInAStatedOrder() {
            Set<String> others = new HashSet<>(List.of("b", "a", "c"));
            KindOfSource kind =
                    new KindOfSource("x", "X", Set.of(Subject.EXPERIENCES, Subject.NEEDS, Subject.PROVISION), others);
            others.clear();

            assertThat(kind.informs()).containsExactly(Subject.NEEDS, Subject.PROVISION, Subject.EXPERIENCES);
            assertThat(kind.notIndependentOf()).containsExactly("a", "b", "c");
            assertThatThrownBy(() -> kind.informs().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> kind.notIndependentOf().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> STANDARD.codes().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class CodesOutsideTheList {

        @Test
        void anUnknownCodeIsIndependentOfAllOthers() {
            assertThat(STANDARD.find("rumour")).isEmpty();
            assertThat(STANDARD.independent(List.of("rumour", "gossip", "patient-surveys")))
                    .isEqualTo(3);
        }

        @Test
        void aCodeHeardTwiceIsOneSourceAndNoCodeIsNone() {
            assertThat(STANDARD.independent(List.of("patient-surveys", "patient-surveys")))
                    .isEqualTo(1);
            assertThat(STANDARD.independent(List.of())).isZero();
        }
    }

    @Property
    void independentKindsAreTheLargestChoiceOfWhichNoTwoAreRelated(
            @ForAll("lists") KindsOfSource kinds, @ForAll("codes") List<String> heard) {
        assertThat(kinds.independent(heard)).isEqualTo(largestChoiceByHand(kinds, heard));
    }

    @Property
    void aFurtherKindNeverTakesCorroborationAway(
            @ForAll("lists") KindsOfSource kinds, @ForAll("codes") List<String> heard, @ForAll("code") String further) {
        List<String> more = new ArrayList<>(heard);
        more.add(further);

        assertThat(kinds.independent(more)).isBetween(kinds.independent(heard), kinds.independent(heard) + 1);
    }

    private static int largestChoiceByHand(KindsOfSource kinds, Collection<String> heard) {
        List<String> codes = heard.stream().distinct().toList();
        int largest = 0;
        for (int choice = 0; choice < 1 << codes.size(); choice++) {
            int chosen = choice;
            List<String> some = new ArrayList<>();
            for (int i = 0; i < codes.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    some.add(codes.get(i));
                }
            }
            boolean related = some.stream()
                    .anyMatch(one -> some.stream().anyMatch(other -> !one.equals(other) && names(kinds, one, other)));
            largest = related ? largest : Math.max(largest, some.size());
        }
        return largest;
    }

    private static boolean names(KindsOfSource kinds, String one, String other) {
        return kinds.find(one)
                .map(kind -> kind.notIndependentOf().contains(other))
                .orElse(false);
    }

    /** The thirteen and seven more, h0 to h6, that are related at random. */
    @Provide
    Arbitrary<KindsOfSource> lists() {
        return Arbitraries.of(allCodes()).set().ofMaxSize(4).list().ofSize(7).map(related -> {
            KindsOfSource kinds = STANDARD;
            for (int i = 0; i < related.size(); i++) {
                kinds = kinds.with(new KindOfSource("h" + i, "Host's " + i, Set.of(), related.get(i)));
            }
            return kinds;
        });
    }

    @Provide
    Arbitrary<String> code() {
        return Arbitraries.of(allCodes());
    }

    @Provide
    Arbitrary<List<String>> codes() {
        return code().list().ofMaxSize(10);
    }

    private static Set<String> allCodes() {
        Set<String> codes =
                Stream.of("h0", "h1", "h2", "h3", "h4", "h5", "h6").collect(Collectors.toCollection(TreeSet::new));
        codes.addAll(STANDARD.codes());
        return codes;
    }
}
