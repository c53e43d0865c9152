package org.localinvolvement.links.rules.authoring;

import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.rules.document.Section;

/** How much the tests of a pack may give to the rules in all, so that whoever runs them does not wait without end. */
final class TestAllowance {

    private static final int MOST_TESTS = 5_000;
    private static final long MOST_CONTACTS = 1_000_000;

    private int tests;
    private long contacts;

    /** Counts a test; the first that is too many is told. */
    void takeTest(Section test) {
        tests++;
        if (tests == MOST_TESTS + 1) {
            test.problem(
                    ProblemCode.PACK_TOO_LARGE,
                    "name",
                    "a pack has at most " + MOST_TESTS + " tests",
                    "Leave out those that show what others show");
        }
    }

    /** Counts the contacts of a test; false where there are too many in all, which is told of the first test alone. */
    boolean takeContacts(Section test, long more) {
        boolean before = contacts <= MOST_CONTACTS;
        contacts += more;
        if (before && contacts > MOST_CONTACTS) {
            test.problem(
                    ProblemCode.PACK_TOO_LARGE,
                    "contacts",
                    "the tests of a pack have at most " + MOST_CONTACTS + " contacts in all",
                    "Test the rules with smaller figures; agree lower thresholds where they need them");
        }
        return contacts <= MOST_CONTACTS;
    }
}
