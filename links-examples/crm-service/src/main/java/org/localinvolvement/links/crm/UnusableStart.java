package org.localinvolvement.links.crm;

import org.localinvolvement.links.model.decision.UnusableInputException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells what is wrong with a host's files when the service starts, instead of where in the program that came to light. */
final class UnusableStart extends AbstractFailureAnalyzer<UnusableInputException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableInputException cause) {
        return new FailureAnalysis(cause.getMessage(), "Correct the file, and start the service again.", cause);
    }
}
