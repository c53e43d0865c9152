package org.localinvolvement.links.rules.commissioning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.commissioning.CommissioningTask;
import org.localinvolvement.links.model.commissioning.CycleDocument;
import org.localinvolvement.links.model.commissioning.EngagementStage;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.commissioning.CycleCollector.Said;
import org.localinvolvement.links.rules.commissioning.CycleCollector.Topic;

/** Puts together what the rules say of one commissioner. */
final class PositionOf {

    private static final Set<Topic> REMARKS = Set.of(Topic.REMARK, Topic.NOT_THERE, Topic.CANNOT_SAY);

    private final CycleFacts.Told told;
    private final List<Said> said;

    private PositionOf(CycleFacts.Told told, List<Said> said) {
        this.told = told;
        this.said = said.stream()
                .filter(one -> one.commissioner().equals(told.seen().commissioner()))
                .toList();
    }

    static CommissionerPosition of(CycleFacts.Told told, List<Said> said) {
        return new PositionOf(told, said).position();
    }

    private CommissionerPosition position() {
        List<PhaseGuidance> phases = new ArrayList<>();
        for (CommissioningPhase phase : CommissioningPhase.values()) {
            if (!told.gone() && !told.isOver(phase)) {
                phases.add(guidance(phase));
            }
        }
        Set<String> missing = new TreeSet<>();
        said.stream().map(Said::missing).filter(text -> !text.isEmpty()).forEach(missing::add);
        return new CommissionerPosition(
                told.commissioner(),
                told.seen().name(),
                told.seen().kind(),
                told.inPhase(),
                told.calendars().stream()
                        .map(PublishedCalendar::reference)
                        .distinct()
                        .collect(Collectors.joining("; ")),
                windows(WindowState.OPEN, PhaseWindow.BY_CLOSE),
                windows(WindowState.AHEAD, PhaseWindow.BY_OPEN),
                windows(WindowState.CLOSED, PhaseWindow.BY_CLOSE),
                said.stream()
                        .filter(one -> one.topic() == Topic.UNTOLD)
                        .map(Said::phase)
                        .sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
                        .distinct()
                        .toList(),
                phases,
                said.stream()
                        .filter(one -> REMARKS.contains(one.topic()))
                        .map(one -> CycleRemark.of(one.finding()))
                        .sorted(CycleRemark.ORDER)
                        .toList(),
                List.copyOf(missing));
    }

    private List<PhaseWindow> windows(WindowState state, Comparator<PhaseWindow> order) {
        return named(Topic.WINDOW, null, PhaseWindow.class).stream()
                .filter(one -> one.state() == state)
                .sorted(order)
                .toList();
    }

    private PhaseGuidance guidance(CommissioningPhase phase) {
        List<Said> stages = of(Topic.STAGE, phase);
        List<CycleRemark> rules = remarks(Topic.TASK, phase);
        rules.addAll(remarks(Topic.STAGE, phase));
        return new PhaseGuidance(
                phase,
                first(named(Topic.TASK, phase, CommissioningTask.class)),
                first(named(Topic.STAGE, phase, EngagementStage.class)),
                stages.isEmpty() ? Truth.NO : stages.get(0).finding().holds(),
                remarks(Topic.CONTRIBUTE, phase),
                remarks(Topic.ASK_FOR, phase),
                feeds(phase),
                rules);
    }

    private List<PhaseGuidance.Feeds> feeds(CommissioningPhase phase) {
        List<PhaseGuidance.Feeds> feeds = new ArrayList<>();
        for (Said one : of(Topic.FEEDS, phase)) {
            if (one.named() instanceof CycleDocument document) {
                feeds.add(new PhaseGuidance.Feeds(document, one.finding().holds(), CycleRemark.of(one.finding())));
            }
        }
        feeds.sort(Comparator.comparing(PhaseGuidance.Feeds::document));
        return feeds;
    }

    private static <T> @Nullable T first(List<T> all) {
        return all.isEmpty() ? null : all.get(0);
    }

    private List<Said> of(Topic topic, @Nullable CommissioningPhase phase) {
        return said.stream()
                .filter(one -> one.topic() == topic && (phase == null || one.phase() == phase))
                .toList();
    }

    private <T> List<T> named(Topic topic, @Nullable CommissioningPhase phase, Class<T> type) {
        return of(topic, phase).stream()
                .map(Said::named)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private List<CycleRemark> remarks(Topic topic, CommissioningPhase phase) {
        List<CycleRemark> remarks = new ArrayList<>();
        of(topic, phase).forEach(one -> remarks.add(CycleRemark.of(one.finding())));
        return remarks;
    }
}
