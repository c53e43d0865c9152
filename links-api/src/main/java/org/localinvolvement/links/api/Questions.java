package org.localinvolvement.links.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.localinvolvement.links.rules.annual.AnnualReporting;
import org.localinvolvement.links.rules.commissioning.CommissioningCycle;
import org.localinvolvement.links.rules.duty.DutyClocks;
import org.localinvolvement.links.rules.engagement.EngagementPlanning;
import org.localinvolvement.links.rules.entry.EnterAndView;
import org.localinvolvement.links.rules.governance.Governance;
import org.localinvolvement.links.rules.involving.DocumentsCheck;
import org.localinvolvement.links.rules.involving.DutyToInvolve;
import org.localinvolvement.links.rules.involving.NeedsCheck;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.priority.Priorities;
import org.localinvolvement.links.rules.programme.ProgrammeSetting;
import org.localinvolvement.links.rules.routing.Routing;
import org.localinvolvement.links.rules.sharing.SharedServices;
import org.localinvolvement.links.rules.trigger.TriggerPoints;
import org.localinvolvement.links.rules.visit.VisitPlanning;

/**
 * The rules of every question, each loaded when it is first asked: who asks for a programme does not wait for the rules of routing. Those
 * to which a pack can add are loaded at once where there is a pack, so that its faults are told where it is handed in.
 */
final class Questions implements AutoCloseable {

    private final List<OnFirstUse<?>> all = new ArrayList<>();

    final OnFirstUse<TriggerPoints> triggerPoints;
    final OnFirstUse<Priorities> priorities;
    final OnFirstUse<ProgrammeSetting> programmeSetting;
    final OnFirstUse<EnterAndView> enterAndView;
    final OnFirstUse<DutyClocks> dutyClocks;
    final OnFirstUse<VisitPlanning> visitPlanning;
    final OnFirstUse<Governance> governance;
    final OnFirstUse<Routing> routing;
    final OnFirstUse<AnnualReporting> annualReporting;
    final OnFirstUse<DutyToInvolve> dutyToInvolve;
    final OnFirstUse<NeedsCheck> needsCheck;
    final OnFirstUse<DocumentsCheck> documentsCheck;
    final OnFirstUse<SharedServices> sharedServices;
    final OnFirstUse<CommissioningCycle> commissioningCycle;
    final OnFirstUse<EngagementPlanning> engagementPlanning;

    Questions(List<RulePack> packs) {
        triggerPoints = of(() -> new TriggerPoints(packs), TriggerPoints::close);
        priorities = of(() -> new Priorities(triggerPoints.get(), packs), Priorities::close);
        programmeSetting = of(() -> new ProgrammeSetting(priorities.get()), ProgrammeSetting::close);
        enterAndView = of(() -> new EnterAndView(packs), EnterAndView::close);
        dutyClocks = of(() -> new DutyClocks(packs), DutyClocks::close);
        visitPlanning = of(VisitPlanning::new, VisitPlanning::close);
        governance = of(Governance::new, Governance::close);
        routing = of(() -> new Routing(dutyClocks.get()), Routing::close);
        annualReporting = of(() -> new AnnualReporting(dutyClocks.get()), AnnualReporting::close);
        dutyToInvolve = of(DutyToInvolve::new, DutyToInvolve::close);
        needsCheck = of(NeedsCheck::new, NeedsCheck::close);
        documentsCheck = of(DocumentsCheck::new, DocumentsCheck::close);
        sharedServices = of(SharedServices::new, SharedServices::close);
        commissioningCycle = of(CommissioningCycle::new, CommissioningCycle::close);
        engagementPlanning = of(() -> new EngagementPlanning(routing.get(), commissioningCycle.get()), planning -> {});
        if (!packs.isEmpty()) {
            loadThoseOfPacks();
        }
    }

    private void loadThoseOfPacks() {
        try {
            programmeSetting.get();
            enterAndView.get();
            dutyClocks.get();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private <T> OnFirstUse<T> of(Supplier<T> load, Consumer<? super T> close) {
        OnFirstUse<T> question = new OnFirstUse<>(load, close);
        all.add(question);
        return question;
    }

    /** What rests on others is closed before them. */
    @Override
    public void close() {
        List<OnFirstUse<?>> reversed = new ArrayList<>(all);
        Collections.reverse(reversed);
        reversed.forEach(OnFirstUse::close);
    }
}
