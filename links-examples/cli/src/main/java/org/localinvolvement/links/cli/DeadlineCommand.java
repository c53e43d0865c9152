package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.json.DutyJson;
import org.localinvolvement.links.cli.RulesCommand.FormOption;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Overridden;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.time.Counting;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.time.Territory;
import org.localinvolvement.links.rules.duty.Deadline;
import org.localinvolvement.links.rules.duty.DutiesOwed;
import org.localinvolvement.links.rules.duty.Duty;
import org.localinvolvement.links.rules.duty.DutyClocks;
import org.localinvolvement.links.rules.duty.DutyQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** By when one duty is to be done. */
@Command(
        name = "deadline",
        description = {
            "By when a duty is to be done, how that is counted, and where it stands, under the law of the day.",
            "It is asked of the simplest case: a body that has to answer, a report of which nothing is excluded. A duty is one of"
                    + " acknowledge-report, explain-action, explain-for-all, copy-on, tell-none-relevant,"
                    + " acknowledge-social-care-referral, acknowledge-health-referral, answer-committee, prepare-annual-report,"
                    + " prepare-transitional-report, copy-transitional-report, answer-request and"
                    + " answer-freedom-of-information."
        },
        mixinStandardHelpOptions = true)
final class DeadlineCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable LinksCommand parent;

    @Option(names = "--duty", required = true, paramLabel = "NAME", description = "Which duty.")
    private String duty = "";

    @Option(
            names = "--received",
            paramLabel = "DATE",
            description = "The day on which the report, referral or request was received (uuuu-MM-dd).")
    private @Nullable LocalDate received;

    @Option(
            names = "--made",
            paramLabel = "DATE",
            description =
                    "The day on which the report or referral was made, the year of an annual report ended, or a temporary"
                            + " body stopped.")
    private @Nullable LocalDate made;

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description = "Also tell how the duty stands on this day, with nothing on record as done.")
    private @Nullable LocalDate asAt;

    @Option(
            names = "--count-the-latest-day",
            description =
                    "Read \"within so many days of\" a day so that the day itself is counted; the usual reading does not.")
    private boolean countTheDay;

    @Option(
            names = "--united-kingdom",
            paramLabel = "FILE",
            description =
                    "Bank holidays of the whole United Kingdom, in the form of --calendar, for freedom of information.")
    private @Nullable Path kingdom;

    @Mixin
    private final CalendarOptions calendar = new CalendarOptions();

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Mixin
    private final FormOption form = new FormOption();

    @Override
    public Integer call() {
        AskedDuty asked = AskedDuty.find(duty)
                .orElseThrow(() -> wrong(
                        "--duty",
                        duty,
                        "no duty is called so",
                        Suggestion.among(duty, AskedDuty.words()) + " Known are: "
                                + String.join(", ", AskedDuty.words())));
        LocalDate start = start(asked);
        DutyQuestion question = new DutyQuestion(
                asAt == null ? start : asAt,
                List.of(event(asked)),
                calendar.england(),
                kingdom == null ? null : CalendarOptions.read(kingdom, Territory.UNITED_KINGDOM),
                countTheDay ? Counting.BEGINNING_WITH : Counting.OF);
        try (DutyClocks clocks = new DutyClocks(rules.read())) {
            Decision<DutiesOwed> decision = clocks.decide(question);
            Duty found = decision.answer().to(asked.deed()).stream()
                    .findFirst()
                    .orElseThrow(() -> wrong(
                            "--duty",
                            duty,
                            "no provision known to the library lays this duty on anybody on "
                                    + (asAt == null ? start : asAt) + setAside(decision),
                            "Check the days: LINks began on 1 April 2008 and ended on 31 March 2013, temporary bodies on"
                                    + " 31 December 2008; a year has to have ended by --as-at"));
            if (found.deadline().kind() == Deadline.Kind.BEYOND_THE_CALENDAR) {
                throw new UnusableInputException(new Problem(
                        ProblemCode.DAY_NOT_COVERED,
                        "links deadline",
                        0,
                        null,
                        null,
                        found.deadline().inWords(),
                        "Give a file that covers it with --calendar"));
            }
            form.give(
                    LinksCommand.consoleOf(parent), inWords(found, decision), DutyJson.deadline(found, asAt, decision));
            return LinksCommand.ANSWERED;
        }
    }

    private LocalDate start(AskedDuty asked) {
        LocalDate start = asked.runsFromReceipt() ? received : made;
        if (start == null) {
            String needed = asked.runsFromReceipt() ? "--received" : "--made";
            throw wrong(needed, null, needed + " is missing, and this duty runs from it", "Add " + needed + " DATE");
        }
        // A year has ended on the day after its last.
        return asked == AskedDuty.PREPARE_ANNUAL_REPORT
                ? start.plusDays(1)
                : received != null && received.isAfter(start) ? received : start;
    }

    private org.localinvolvement.links.rules.duty.DutyEvent event(AskedDuty asked) {
        try {
            return asked.event(received, made);
        } catch (IllegalArgumentException e) {
            throw wrong("--made", null, String.valueOf(e.getMessage()), "Correct the days");
        }
    }

    private static UnusableInputException wrong(String option, @Nullable String value, String reason, String remedy) {
        return new UnusableInputException(
                new Problem(ProblemCode.USAGE_WRONG, "links deadline", 0, option, value, reason, remedy));
    }

    /** What packs set aside may be why there is no duty. */
    private static String setAside(Decision<?> decision) {
        return decision.overrides().isEmpty()
                ? ""
                : "; set aside: "
                        + decision.overrides().stream()
                                .map(DeadlineCommand::inWords)
                                .collect(Collectors.joining("; "));
    }

    private static String inWords(Overridden one) {
        return one.name() + ", "
                + (one.kind() == Overridden.Kind.RULE_REPLACED ? "replaced by " + one.by() : "switched off") + " (pack "
                + one.pack() + "; " + one.reference() + ")";
    }

    private String inWords(Duty found, Decision<?> decision) {
        Deadline deadline = found.deadline();
        StringBuilder words = new StringBuilder();
        line(words, "duty", found.deed().words());
        line(
                words,
                "last day",
                deadline.due() == null
                        ? "none that can be told"
                        : Days.inWords(deadline.due()) + " (" + deadline.due() + ")");
        line(words, "counted", deadline.inWords());
        line(words, "rests on", found.citations().stream().map(Object::toString).collect(Collectors.joining("; ")));
        found.readings().forEach(reading -> line(words, "a reading of the law", reading));
        found.missing().forEach(missing -> line(words, "missing", missing));
        decision.findings().stream()
                .filter(finding -> !finding.pack().equals("links"))
                .filter(finding -> found.rules().contains(finding.ruleId()))
                .forEach(finding -> line(
                        words,
                        "a rule of your own",
                        finding.ruleId() + " " + finding.title() + " (pack " + finding.pack() + "): "
                                + finding.reason()));
        decision.overrides().forEach(one -> line(words, "set aside", inWords(one)));
        if (asAt != null) {
            line(
                    words,
                    "on " + Days.inWords(asAt) + ", with nothing on record as done",
                    found.state().words());
        }
        return words.toString();
    }

    private static void line(StringBuilder words, String name, String text) {
        words.append(name).append(": ").append(text).append('\n');
    }
}
