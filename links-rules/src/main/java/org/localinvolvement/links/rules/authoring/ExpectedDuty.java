package org.localinvolvement.links.rules.authoring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.duty.Deadline;
import org.localinvolvement.links.rules.duty.Deed;
import org.localinvolvement.links.rules.duty.Duty;
import org.localinvolvement.links.rules.duty.DutyState;

/** A duty as a test expects it: who, what, the last day or the kind of deadline, and how it stands. */
final class ExpectedDuty {

    private static final String OF_A_TEST = "test:";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private ExpectedDuty() {}

    static String inWords(Duty duty) {
        LocalDate due = duty.deadline().due();
        return String.join(
                " ",
                duty.on().startsWith(OF_A_TEST) ? duty.on().substring(OF_A_TEST.length()) : duty.on(),
                duty.deed().code(),
                due == null ? duty.deadline().kind().name() : due.toString(),
                duty.state().name());
    }

    /** The duties that a test expects; what could never be a duty is told. */
    static List<String> read(Section section) {
        return section.optionalTexts("duties").stream()
                .map(text -> text.replaceAll("\\s+", " "))
                .peek(text -> fault(text.split(" ", -1))
                        .ifPresent(why -> section.problem(
                                ProblemCode.VALUE_INVALID,
                                "duties",
                                why,
                                "Write for example:" + " trust acknowledge-report 2009-04-30 NOT_DUE")))
                .toList();
    }

    private static Optional<String> fault(String... words) {
        if (words.length != 4) {
            return Optional.of(
                    "\"" + String.join(" ", words) + "\" is not made of who, what, by when and how it stands");
        }
        return unknown(words[1], Deed.codes())
                .or(() -> DAY.matcher(words[2]).matches()
                        ? Optional.empty()
                        : unknown(words[2], names(Deadline.Kind.values())))
                .or(() -> unknown(words[3], names(DutyState.values())));
    }

    private static Optional<String> unknown(String word, Set<String> known) {
        return known.contains(word)
                ? Optional.empty()
                : Optional.of("\"" + word + "\" is not known here. " + Suggestion.among(word, known));
    }

    private static Set<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
