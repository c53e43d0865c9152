package org.localinvolvement.links.rules.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.comparison.DecisionChange.Kind;
import org.localinvolvement.links.rules.duty.DutiesOwed;
import org.localinvolvement.links.rules.duty.Duty;
import org.localinvolvement.links.rules.entry.EntryAnswer;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;
import org.localinvolvement.links.rules.priority.Standing;
import org.localinvolvement.links.rules.trigger.TriggersReached;

/** What is compared of a decision: how each thing in it stands. */
final class DecisionState {

    private final SortedMap<Aspect, List<Seen>> seen = new TreeMap<>();

    /** Something that can stand otherwise. */
    record Aspect(Kind kind, String subject, String rule) implements Comparable<Aspect> {
        @Override
        public int compareTo(Aspect other) {
            return Comparator.comparing(Aspect::kind)
                    .thenComparing(Aspect::subject)
                    .thenComparing(Aspect::rule)
                    .compare(this, other);
        }
    }

    /**
     * Something that is said of it.
     *
     * @param label what it is; empty for the reason
     * @param text how it is
     * @param always whether it is told also where the whole came or went
     * @param decides whether the decision is another where it is another; false for words and figures
     */
    private record Part(String label, String text, boolean always, boolean decides) {
        boolean isReason() {
            return label.isEmpty();
        }
    }

    /** How it stands, with what is said of it. */
    private record Seen(String stands, List<Part> parts) {
        Seen(String stands) {
            this(stands, List.of());
        }

        /** The same without its words and figures. */
        Seen decided() {
            return new Seen(stands, parts.stream().filter(Part::decides).toList());
        }

        String inWords(Set<String> labels) {
            String reason = parts.stream()
                    .filter(part -> part.isReason() && labels.contains(part.label()))
                    .map(part -> ": " + part.text())
                    .collect(Collectors.joining());
            String more = parts.stream()
                    .filter(part -> !part.isReason() && labels.contains(part.label()))
                    .map(part -> part.label() + ": " + (part.text().isEmpty() ? "nothing" : part.text()))
                    .collect(Collectors.joining("; "));
            return stands + reason + (more.isEmpty() ? "" : " (" + more + ")");
        }

        Set<String> worthTelling() {
            return parts.stream()
                    .filter(part -> part.always() && !part.text().isEmpty())
                    .map(Part::label)
                    .collect(Collectors.toSet());
        }

        Set<String> differing(Seen other) {
            Set<String> labels = new TreeSet<>();
            parts.stream().filter(part -> !other.parts.contains(part)).forEach(part -> labels.add(part.label()));
            other.parts.stream().filter(part -> !parts.contains(part)).forEach(part -> labels.add(part.label()));
            return labels;
        }
    }

    private DecisionState() {}

    static DecisionState of(Decision<?> decision) {
        DecisionState state = new DecisionState();
        state.add(Kind.OUTCOME, "", "", new Seen(words(decision.outcome())));
        for (Finding finding : decision.findings()) {
            state.add(Kind.FINDING, finding.subject(), finding.ruleId(), found(finding, decision.answer()));
        }
        decision.missing().forEach(what -> state.add(Kind.MISSING, what, "", new Seen("missing")));
        if (decision.answer() instanceof PrioritiesWeighed weighed) {
            state.add(weighed);
        } else if (decision.answer() instanceof EntryAnswer entry) {
            entry.entries()
                    .forEach(one -> state.add(
                            Kind.ENTRY, one.part() + ", " + one.representative(), "", new Seen(words(one.outcome()))));
        } else if (decision.answer() instanceof DutiesOwed owed) {
            owed.duties().forEach(state::add);
        }
        return state;
    }

    private void add(Kind kind, String subject, String rule, Seen how) {
        seen.computeIfAbsent(new Aspect(kind, subject, rule), aspect -> new ArrayList<>())
                .add(how);
    }

    private void add(PrioritiesWeighed weighed) {
        Stream.of(weighed.shortList(), weighed.notChosen())
                .flatMap(List::stream)
                .forEach(standing -> add(Kind.PRIORITY, standing.theme(), "", seen(standing)));
        weighed.notScored().forEach(one -> add(Kind.PRIORITY, one.theme(), "", new Seen("weighed, without points")));
        subjects(weighed.goodPractice())
                .forEach(theme -> add(Kind.PRIORITY, theme, "", new Seen("recommended as good practice")));
        subjects(weighed.deferred()).forEach(theme -> add(Kind.PRIORITY, theme, "", new Seen("deferred")));
    }

    private static Set<String> subjects(List<Finding> findings) {
        return findings.stream().map(Finding::subject).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Seen seen(Standing standing) {
        String listed =
                switch (standing.chosen()) {
                    case YES -> "on the short list";
                    case NO -> "not on the short list";
                    case UNKNOWN -> "cannot say whether on the short list";
                };
        return new Seen(
                listed,
                List.of(
                        new Part("rank", String.valueOf(standing.rank()), true, false),
                        new Part("points", standing.points().toString(), true, false)));
    }

    private void add(Duty duty) {
        String due = duty.deadline().due() == null
                ? duty.deadline().inWords()
                : duty.deadline().due().toString();
        add(
                Kind.DUTY,
                duty.event() + ", " + duty.on() + ": " + duty.deed().words(),
                "",
                new Seen(
                        words(duty.holds()),
                        List.of(
                                new Part("by", due, true, true),
                                new Part("state", duty.state().words(), true, true),
                                new Part("rules", String.join(", ", duty.rules()), false, true))));
    }

    private static Seen found(Finding finding, Object answer) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("", finding.reason(), true, false));
        parts.add(new Part("calls for", String.join(", ", finding.actions()), true, true));
        if (answer instanceof TriggersReached reached) {
            String overruled = overruled(finding, reached);
            parts.add(new Part("overruled", overruled, !overruled.equals("no"), true));
        }
        parts.add(new Part("called", finding.title(), false, false));
        parts.add(new Part(
                "rests on",
                finding.citations().stream().map(Citation::provision).collect(Collectors.joining(", ")),
                false,
                true));
        parts.add(new Part(
                "figures",
                finding.figures().stream()
                        .map(figure -> figure.name() + " " + figure.value())
                        .collect(Collectors.joining(", ")),
                false,
                false));
        return new Seen(words(finding.holds()), parts);
    }

    /** Whether another rule overrules it, which is not said of the finding itself. */
    private static String overruled(Finding finding, TriggersReached reached) {
        return reached.reached().stream()
                .filter(one ->
                        one.theme().equals(finding.subject()) && one.ruleId().equals(finding.ruleId()))
                .map(one -> one.holds() == finding.holds() ? "no" : "cannot say")
                .max(Comparator.naturalOrder())
                .orElse("yes");
    }

    private static String words(Truth truth) {
        return switch (truth) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "cannot say";
        };
    }

    private static String words(EntryAnswer.Outcome outcome) {
        return switch (outcome) {
            case DUTY_APPLIES -> "the duty applies";
            case NO_DUTY -> "no duty";
            case CANNOT_SAY -> "cannot say";
        };
    }

    /** What stands otherwise in another decision. */
    Set<Aspect> differing(DecisionState other) {
        Set<Aspect> differing = new TreeSet<>(seen.keySet());
        differing.addAll(other.seen.keySet());
        differing.removeIf(aspect -> sameOf(aspect, other));
        return differing;
    }

    /** Whether one thing stands in another decision as it does here. */
    boolean sameOf(Aspect aspect, DecisionState other) {
        return at(aspect).equals(other.at(aspect));
    }

    /** Whether one thing is decided in another decision as it is here, perhaps in other words or figures. */
    boolean decidesSameOf(Aspect aspect, DecisionState other) {
        return decided(aspect).equals(other.decided(aspect));
    }

    private List<Seen> decided(Aspect aspect) {
        return at(aspect).stream().map(Seen::decided).toList();
    }

    private List<Seen> at(Aspect aspect) {
        return seen.getOrDefault(aspect, List.of());
    }

    boolean has(Aspect aspect) {
        return seen.containsKey(aspect);
    }

    /** How something stands, told as far as it stands otherwise in the other decision. */
    String inWords(Aspect aspect, DecisionState other) {
        List<Seen> mine = at(aspect);
        List<Seen> theirs = other.at(aspect);
        boolean one = mine.size() == 1 && theirs.size() == 1;
        return mine.stream()
                .map(how -> how.inWords(one ? how.differing(theirs.get(0)) : how.worthTelling()))
                .collect(Collectors.joining(" | "));
    }
}
