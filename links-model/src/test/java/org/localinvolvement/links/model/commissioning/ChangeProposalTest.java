package org.localinvolvement.links.model.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Window;

class ChangeProposalTest {

    private static final Identifier TRUST = Identifier.ods("RTG");
    private static final Identifier DERBY = Identifier.gss("E06000015");
    private static final Identifier DERBYSHIRE = Identifier.gss("E10000007");
    private static final LocalDate OPENS = LocalDate.of(2009, 6, 1);
    private static final LocalDate CLOSES = LocalDate.of(2009, 8, 31);

    private final ChangeProposal proposal = ChangeProposal.of("move the clinic", TRUST, Set.of("podiatry"));

    @Test
    void eitherTestIsEnoughForAnImpact() {
        assertThat(proposal.hasImpact()).isEqualTo(Truth.UNKNOWN);
        assertThat(proposal.withImpact(ImpactTest.MANNER_OF_DELIVERY, Truth.YES).hasImpact())
                .isEqualTo(Truth.YES);
        assertThat(proposal.withImpact(ImpactTest.RANGE_OF_SERVICES, Truth.YES).hasImpact())
                .isEqualTo(Truth.YES);
        assertThat(proposal.withImpact(ImpactTest.MANNER_OF_DELIVERY, Truth.NO).hasImpact())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(proposal.withImpact(ImpactTest.MANNER_OF_DELIVERY, Truth.NO)
                        .withImpact(ImpactTest.RANGE_OF_SERVICES, Truth.NO)
                        .hasImpact())
                .isEqualTo(Truth.NO);
    }

    @Test
    void aResponseIsTakenOnBothEndsOfTheConsultation() {
        ChangeProposal consulted = proposal.withConsultation(new Window(OPENS, CLOSES));

        assertThat(consulted.isOpenOn(OPENS)).isEqualTo(Truth.YES);
        assertThat(consulted.isOpenOn(CLOSES)).isEqualTo(Truth.YES);
        assertThat(consulted.isOpenOn(OPENS.minusDays(1))).isEqualTo(Truth.NO);
        assertThat(consulted.isOpenOn(CLOSES.plusDays(1))).isEqualTo(Truth.NO);
    }

    @Test
    void withoutAConsultationOnRecordItCannotBeSaidWhetherItIsOpen() {
        assertThat(proposal.isOpenOn(OPENS)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void twoAreasMakeABoundaryOneDoesNotAndNoneLeavesItOpen() {
        assertThat(proposal.crossesAnAuthorityBoundary()).isEqualTo(Truth.UNKNOWN);
        assertThat(proposal.withAreas(Set.of(DERBY)).crossesAnAuthorityBoundary())
                .isEqualTo(Truth.NO);
        assertThat(proposal.withAreas(Set.of(DERBY, DERBYSHIRE)).crossesAnAuthorityBoundary())
                .isEqualTo(Truth.YES);
    }

    @Test
    void aJointCommitteeActsOnASubstantialProposalForSeveralAreasAlone() {
        ChangeProposal several = proposal.withAreas(Set.of(DERBY, DERBYSHIRE));

        assertThat(several.isForAJointCommittee()).isEqualTo(Truth.UNKNOWN);
        assertThat(several.withSubstantial(Truth.YES).isForAJointCommittee()).isEqualTo(Truth.YES);
        assertThat(several.withSubstantial(Truth.NO).isForAJointCommittee()).isEqualTo(Truth.NO);
        assertThat(proposal.withAreas(Set.of(DERBY)).withSubstantial(Truth.YES).isForAJointCommittee())
                .isEqualTo(Truth.NO);
    }

    @Test
    void aProposalChangesAServiceAtLeast() {
        assertThatThrownBy(() -> ChangeProposal.of("nothing", TRUST, Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one service");
    }
}
