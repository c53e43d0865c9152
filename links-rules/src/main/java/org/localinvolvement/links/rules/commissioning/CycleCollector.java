package org.localinvolvement.links.rules.commissioning;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.commissioning.CommissioningTask;
import org.localinvolvement.links.model.commissioning.CycleDocument;
import org.localinvolvement.links.model.commissioning.EngagementStage;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.FiredRule;

/** Notes what rules say of the cycle. For one thread. */
final class CycleCollector implements CycleFindings {

    private final Supplier<FiredRule> speaking;
    private final List<Said> said;

    /** What a rule speaks about. */
    enum Topic {
        WINDOW,
        UNTOLD,
        CANNOT_SAY,
        NOT_THERE,
        REMARK,
        DAY,
        TASK,
        STAGE,
        CONTRIBUTE,
        ASK_FOR,
        FEEDS
    }

    /**
     * What a rule said.
     *
     * @param topic what it speaks about
     * @param commissioner whom it is about, or two with a space between; empty for the day
     * @param phase the phase; null where it is about none
     * @param named the window, task, stage or document; null where there is none
     * @param finding the finding
     * @param missing what would have to be known; empty where nothing is missing
     */
    record Said(
            Topic topic,
            String commissioner,
            @Nullable CommissioningPhase phase,
            @Nullable Object named,
            Finding finding,
            String missing) {}

    CycleCollector(Supplier<FiredRule> speaking, List<Said> said) {
        this.speaking = speaking;
        this.said = said;
    }

    @Override
    public void window(PhaseWindow window) {
        add(Topic.WINDOW, window.commissioner(), window.phase(), window, Truth.YES, "");
    }

    @Override
    public void untold(String commissioner, CommissioningPhase phase, Truth when, String missing) {
        add(Topic.UNTOLD, commissioner, phase, null, when, missing);
    }

    @Override
    public void cannotSay(String commissioner, Truth when, String missing) {
        if (when != Truth.NO) {
            // That no calendar is told is certain; in which phase the commissioner is, is not.
            FiredRule fired = speaking.get();
            Finding finding = fired.finding(subject(commissioner, null), Truth.UNKNOWN, fired.reason(), List.of());
            said.add(new Said(Topic.CANNOT_SAY, commissioner, null, null, finding, missing));
        }
    }

    @Override
    public void notThere(String commissioner, Truth when, String missing) {
        add(Topic.NOT_THERE, commissioner, null, null, when, missing);
    }

    @Override
    public void about(String commissioner, Truth when, String missing) {
        add(Topic.REMARK, commissioner, null, null, when, missing);
    }

    @Override
    public void ofTheDay() {
        add(Topic.DAY, "", null, null, Truth.YES, "");
    }

    @Override
    public void task(String commissioner, CommissioningPhase phase, CommissioningTask task) {
        add(Topic.TASK, commissioner, phase, task, Truth.YES, "");
    }

    @Override
    public void stage(
            String commissioner, CommissioningPhase phase, EngagementStage stage, Truth when, String missing) {
        add(Topic.STAGE, commissioner, phase, stage, when, missing);
    }

    @Override
    public void contribute(String commissioner, CommissioningPhase phase) {
        add(Topic.CONTRIBUTE, commissioner, phase, null, Truth.YES, "");
    }

    @Override
    public void askFor(String commissioner, CommissioningPhase phase) {
        add(Topic.ASK_FOR, commissioner, phase, null, Truth.YES, "");
    }

    @Override
    public void feeds(
            String commissioner, CommissioningPhase phase, CycleDocument document, Truth when, String missing) {
        add(Topic.FEEDS, commissioner, phase, document, when, missing);
    }

    private static String subject(String commissioner, @Nullable CommissioningPhase phase) {
        String who = commissioner.isEmpty() ? "the day" : commissioner;
        return phase == null ? who : who + ", " + phase.title();
    }

    private void add(
            Topic topic,
            String commissioner,
            @Nullable CommissioningPhase phase,
            @Nullable Object named,
            Truth when,
            String missing) {
        if (when == Truth.NO) {
            return;
        }
        FiredRule fired = speaking.get();
        String reason = when == Truth.YES
                ? fired.reason()
                : "Cannot say: it depends on " + missing + ". If it is so: " + fired.reason();
        Finding finding = fired.finding(subject(commissioner, phase), when, reason, List.of());
        said.add(new Said(topic, commissioner, phase, named, finding, when == Truth.UNKNOWN ? missing : ""));
    }
}
