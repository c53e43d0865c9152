package org.localinvolvement.links.benchmarks;

import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.SeriousHarm;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.rules.parameter.Agreed;
import org.localinvolvement.links.rules.trigger.Measure;
import org.localinvolvement.links.rules.trigger.Occasion;
import org.localinvolvement.links.rules.trigger.TriggerFindings;

/** Counts what rules about trigger points say, and keeps nothing of it. */
final class Heard implements TriggerFindings {

    private int findings;

    int findings() {
        return findings;
    }

    @Override
    public void reached(Measure measure) {
        findings++;
    }

    @Override
    public void reached(Measure first, Measure second) {
        findings++;
    }

    @Override
    public void reached(Measure first, Measure second, Measure third) {
        findings++;
    }

    @Override
    public void reachedUnless(Measure exception, Measure first, Measure second) {
        findings++;
    }

    @Override
    public void found(ThemeEvidence evidence) {
        findings++;
    }

    @Override
    public void atLeast(ThemeEvidence evidence, Voices voices, Agreed agreed) {
        findings++;
    }

    @Override
    public void atLeast(ThemeEvidence evidence, Bounds figure, Agreed agreed) {
        findings++;
    }

    @Override
    public void atMost(ThemeEvidence evidence, Voices voices, Agreed agreed) {
        findings++;
    }

    @Override
    public void atMost(ThemeEvidence evidence, Bounds figure, Agreed agreed) {
        findings++;
    }

    @Override
    public void alleged(SeriousHarm harm) {
        findings++;
    }

    @Override
    public void arises(Occasion occasion, Truth holds) {
        findings++;
    }

    @Override
    public void arises(Occasion occasion, Truth first, Truth second) {
        findings++;
    }
}
