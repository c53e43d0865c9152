package org.localinvolvement.links.api.writeback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.writeback.Task.Priority;
import org.localinvolvement.links.api.writeback.Task.State;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.Visible;
import org.localinvolvement.links.rules.duty.DutiesOwed;
import org.localinvolvement.links.rules.duty.Duty;
import org.localinvolvement.links.rules.duty.DutyState;
import org.localinvolvement.links.rules.engagement.EngagementPlan;
import org.localinvolvement.links.rules.engagement.PlanStep;
import org.localinvolvement.links.rules.priority.Standing;
import org.localinvolvement.links.rules.programme.WorkProgramme;
import org.localinvolvement.links.rules.routing.Approach;
import org.localinvolvement.links.rules.routing.Routes;
import org.localinvolvement.links.rules.trigger.TriggersReached;

/**
 * What a decision calls for, as tasks: each trigger point reached that calls for an action, each priority and what is passed on at once,
 * each duty owed, each approach of a route, each step of an engagement plan.
 *
 * <p>A second run makes the same ids, so that a CRM updates its tasks: a due date or a reason that changed is the new content of the
 * same task. What an earlier run called for and this one does not is withdrawn, where the ids of the earlier run are handed in.
 *
 * <p>Immutable and safe for several threads; equal decisions give equal tasks.
 */
public final class TasksCalledFor {

    private final String run;
    private final List<Task> tasks;

    private TasksCalledFor(String run, Collection<Task> tasks) {
        this.run = run;
        this.tasks = tasks.stream().sorted(Task.ORDER).toList();
    }

    /**
     * The tasks of a decision about triggers, a work programme or duties.
     *
     * @param link the identifier of the LINk, for example {@code crm:derby-link}: a part of every id
     * @param decision the decision
     * @return its tasks
     * @throws IllegalArgumentException if the decision calls for no tasks by its kind, or is about a single issue
     */
    public static TasksCalledFor by(String link, Decision<?> decision) {
        Object answer = decision.answer();
        Gathered gathered;
        if (answer instanceof TriggersReached reached) {
            gathered = new Gathered("triggers", List.of(link), decision);
            gathered.triggers(reached);
        } else if (answer instanceof WorkProgramme programme) {
            gathered = new Gathered("programme", List.of(link), decision);
            gathered.programme(programme);
        } else if (answer instanceof DutiesOwed owed) {
            gathered = new Gathered("duties", List.of(link), decision);
            owed.duties().forEach(gathered::duty);
        } else if (answer instanceof EngagementPlan plan) {
            gathered = new Gathered("plan", List.of(link, plan.issue()), decision);
            plan.steps().forEach(gathered::step);
        } else if (answer instanceof Routes) {
            throw new IllegalArgumentException("Routes are those of an issue: ask byRoutes with its id");
        } else {
            throw new IllegalArgumentException("No tasks are made of the question " + decision.question()
                    + "; ask for triggers, a programme, deadlines, routes or a plan");
        }
        return gathered.finished();
    }

    /**
     * The tasks of routes: one for each body to approach in each of its roles.
     *
     * @param link the identifier of the LINk
     * @param issue the id of the issue that the routes are asked for
     * @param decision the routes
     * @return its tasks
     */
    public static TasksCalledFor byRoutes(String link, String issue, Decision<Routes> decision) {
        Gathered gathered = new Gathered("routes", List.of(link, issue), decision);
        decision.answer().approaches().forEach(approach -> gathered.approach(issue, approach));
        return gathered.finished();
    }

    /**
     * The same with the tasks of an earlier run that nothing calls for any more.
     *
     * @param former the ids of the earlier run, as {@link TaskId#allIn(String)} finds them; those of other questions and other LINks
     *     are left alone
     * @return these tasks and those that are withdrawn
     */
    public TasksCalledFor withdrawing(SortedSet<TaskId> former) {
        SortedSet<TaskId> gone = new TreeSet<>(former);
        gone.removeIf(id -> !id.run().equals(run));
        tasks.forEach(task -> gone.remove(task.id()));
        return new TasksCalledFor(
                run,
                Stream.concat(tasks.stream(), gone.stream().map(Task::withdrawn))
                        .toList());
    }

    /**
     * The tasks.
     *
     * @return what is due first before the others, then in the order of ids
     */
    public List<Task> tasks() {
        return tasks;
    }

    /** Gathers the tasks of one decision. */
    private static final class Gathered {
        private final String question;
        private final List<String> scope;
        private final Decision<?> decision;
        private final Map<TaskId, Task> tasks = new TreeMap<>();

        Gathered(String question, List<String> scope, Decision<?> decision) {
            this.question = question;
            this.scope = scope;
            this.decision = decision;
        }

        TasksCalledFor finished() {
            return new TasksCalledFor(TaskId.run(question, scope), tasks.values());
        }

        void triggers(TriggersReached reached) {
            for (Finding finding : byHold(decision.findings())) {
                if (!finding.actions().isEmpty()) {
                    LocalDate since = reached.reached().stream()
                            .filter(one -> one.theme().equals(finding.subject())
                                    && one.ruleId().equals(finding.ruleId()))
                            .flatMap(one -> Stream.ofNullable(one.since()))
                            .min(LocalDate::compareTo)
                            .orElse(null);
                    finding("trigger", finding, finding.title(), since, Priority.NORMAL);
                }
            }
        }

        void programme(WorkProgramme programme) {
            for (Standing standing : programme.priorities().shortList()) {
                add(
                        List.of("priority", standing.theme()),
                        perhaps(standing.chosen()) + "Priority: " + standing.theme(),
                        List.of(
                                sentence(standing.because()),
                                "Rank " + standing.rank() + ".",
                                "Rules: " + String.join(", ", standing.triggers()) + "."),
                        null,
                        null,
                        standing.chosen() == Truth.UNKNOWN ? Priority.LOW : Priority.NORMAL,
                        State.OPEN);
            }
            byHold(programme.priorities().atOnce())
                    .forEach(
                            finding -> finding("at-once", finding, "At once: " + finding.title(), null, Priority.HIGH));
            byHold(programme.priorities().answered())
                    .forEach(
                            finding -> finding("answer", finding, "Answer: " + finding.title(), null, Priority.NORMAL));
        }

        /** A rule that says one thing certainly and another perhaps calls for one task: the certain comes first. */
        private static List<Finding> byHold(List<Finding> findings) {
            return findings.stream()
                    .sorted(Comparator.comparing((Finding finding) -> finding.holds() != Truth.YES)
                            .thenComparing(Finding.order()))
                    .toList();
        }

        private void finding(String sort, Finding finding, String title, @Nullable LocalDate since, Priority priority) {
            String actions =
                    finding.actions().isEmpty() ? "" : "Calls for: " + String.join(", ", finding.actions()) + ".";
            add(
                    List.of(sort, finding.subject(), finding.ruleId()),
                    perhaps(finding.holds()) + title + ": " + finding.subject(),
                    List.of(
                            sentence(finding.reason()),
                            since == null ? "" : "Reached on " + since + ".",
                            actions,
                            "Rule " + finding.ruleId() + ".",
                            restsOn(finding.citations())),
                    null,
                    since,
                    finding.holds() == Truth.UNKNOWN ? Priority.LOW : priority,
                    State.OPEN);
        }

        void duty(Duty duty) {
            if (duty.holds() == Truth.NO && duty.deadline().due() == null) {
                return;
            }
            boolean done = duty.state() == DutyState.ANSWERED_IN_TIME
                    || duty.state() == DutyState.ANSWERED_LATE
                    || duty.state() == DutyState.DONE;
            boolean pressing = duty.state() == DutyState.OVERDUE || duty.state() == DutyState.DUE;
            add(
                    List.of("duty", duty.event(), duty.on(), duty.deed().code()),
                    perhaps(duty.holds()) + "See that " + duty.on() + " does this: "
                            + duty.deed().words(),
                    List.of(
                            "Follows from " + duty.event() + "; " + duty.state().words() + ".",
                            sentence(duty.deadline().inWords()),
                            "Rules: " + String.join(", ", duty.rules()) + ".",
                            restsOn(duty.citations()),
                            missing(duty.missing())),
                    duty.deadline().due(),
                    null,
                    pressing ? Priority.HIGH : duty.holds() == Truth.UNKNOWN ? Priority.LOW : Priority.NORMAL,
                    done ? State.DONE : State.OPEN);
        }

        void approach(String issue, Approach approach) {
            if (approach.holds() == Truth.NO) {
                return;
            }
            List<Citation> citations = approach.reasons().stream()
                    .flatMap(reason -> reason.citations().stream())
                    .distinct()
                    .toList();
            List<String> parts =
                    new ArrayList<>(List.of("approach", approach.role().name(), body(approach), approach.about()));
            parts.addAll(approach.matters());
            add(
                    parts,
                    perhaps(approach.holds()) + "Approach " + approach.name() + " about " + issue,
                    List.of(
                            "As " + approach.role().title() + ".",
                            approach.reasons().stream()
                                    .map(reason -> sentence(reason.reason()) + " [" + reason.ruleId() + "]")
                                    .collect(Collectors.joining(" ")),
                            restsOn(citations),
                            missing(approach.missing())),
                    null,
                    null,
                    approach.holds() == Truth.UNKNOWN ? Priority.LOW : Priority.NORMAL,
                    State.OPEN);
        }

        private static String body(Approach approach) {
            return approach.body() == null ? approach.name() : approach.body().toString();
        }

        void step(PlanStep step) {
            add(
                    List.of(
                            "step",
                            step.sort().name(),
                            step.body() == null ? step.name() : step.body().toString(),
                            String.valueOf(step.role()),
                            step.service(),
                            String.valueOf(step.phase()),
                            String.valueOf(step.power()),
                            String.valueOf(step.opens())),
                    perhaps(step.holds()) + step.about() + " (" + step.name() + ")",
                    Stream.of(
                                    step.contribute().stream(),
                                    step.askFor().stream(),
                                    Stream.of(
                                            step.power() == null
                                                    ? ""
                                                    : sentence("Power: "
                                                            + step.power().words()),
                                            "Rules: " + String.join(", ", step.rules()) + ".",
                                            restsOn(step.citations()),
                                            missing(step.missing())))
                            .flatMap(lines -> lines)
                            .toList(),
                    step.closes(),
                    step.opens(),
                    step.holds() == Truth.UNKNOWN ? Priority.LOW : Priority.NORMAL,
                    State.OPEN);
        }

        private void add(
                List<String> parts,
                String subject,
                List<String> lines,
                @Nullable LocalDate due,
                @Nullable LocalDate since,
                Priority priority,
                State state) {
            TaskId id = TaskId.of(question, scope, parts);
            String description = lines.stream()
                    .filter(line -> !line.isEmpty())
                    .map(line -> Visible.text(line, ' '))
                    .collect(Collectors.joining("\n"));
            tasks.merge(
                    id,
                    new Task(id, Visible.text(subject, ' '), description, due, since, priority, state),
                    Gathered::together);
        }

        /** Two that cannot be told apart by what they are about are one task, with the earlier day and both reasons. */
        private static Task together(Task one, Task other) {
            Task first = Task.ORDER.compare(one, other) <= 0 ? one : other;
            String description = one.description().equals(other.description())
                    ? one.description()
                    : one.description() + "\n" + other.description();
            return new Task(
                    first.id(),
                    one.subject(),
                    description,
                    first.due(),
                    first.since(),
                    one.priority().compareTo(other.priority()) <= 0 ? one.priority() : other.priority(),
                    one.state() == State.OPEN ? one.state() : other.state());
        }

        private static String sentence(String text) {
            return text.endsWith(".") ? text : text + ".";
        }

        private static String perhaps(Truth holds) {
            return holds == Truth.UNKNOWN ? "Perhaps: " : "";
        }

        private static String restsOn(List<Citation> citations) {
            return citations.isEmpty()
                    ? ""
                    : "Rests on: " + citations.stream().map(Citation::provision).collect(Collectors.joining("; "))
                            + ".";
        }

        private static String missing(List<String> missing) {
            return missing.isEmpty() ? "" : "Cannot say; missing: " + String.join("; ", missing) + ".";
        }
    }
}
