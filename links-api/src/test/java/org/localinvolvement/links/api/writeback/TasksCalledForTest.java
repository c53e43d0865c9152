package org.localinvolvement.links.api.writeback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.AnalysisQuestion;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.ProgrammeQuestion;
import org.localinvolvement.links.api.TriggersQuestion;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.involvement.Issue;
import org.localinvolvement.links.model.involvement.IssueScope;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.work.Report;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;
import org.localinvolvement.links.model.work.ReportReceipt;
import org.localinvolvement.links.rules.commissioning.CommissioningFile;
import org.localinvolvement.links.rules.duty.DutyQuestion;
import org.localinvolvement.links.rules.duty.Recipient;
import org.localinvolvement.links.rules.duty.ReportSent;
import org.localinvolvement.links.rules.engagement.PlanQuestion;
import org.localinvolvement.links.rules.routing.RouteQuestion;
import org.localinvolvement.links.rules.trigger.Surroundings;
import org.localinvolvement.links.rules.trigger.TriggersReached;

class TasksCalledForTest {

    private static final Links LINKS = Links.standard();
    private static final String LINK = "crm:derby-link";
    private static final LocalDate AS_AT = LocalDate.of(2010, 3, 31);

    @AfterAll
    static void close() {
        LINKS.close();
    }

    private static List<Contact> contacts(String theme, int people) {
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            contacts.add(Contact.of(theme + i, LocalDate.of(2010, 2, 1).plusDays(i), "p" + i, theme));
        }
        return contacts;
    }

    private static Decision<TriggersReached> triggers(LocalDate asAt, List<Contact> contacts) {
        ContactLog log = LINKS.countContacts(contacts.stream());
        return LINKS.triggers(new TriggersQuestion(asAt, log, Surroundings.notTold()));
    }

    private static Task volume(TasksCalledFor called, String theme) {
        return called.tasks().stream()
                .filter(task -> task.subject().equals("Volume of voices: " + theme))
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertThat(found).hasSize(1);
                    return found.get(0);
                }));
    }

    private static SortedSet<TaskId> ids(TasksCalledFor called) {
        return called.tasks().stream().map(Task::id).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_trigger_that_is_reached_is_a_task_with_its_reason_and_what_it_rests_on() {
        Task task = volume(TasksCalledFor.by(LINK, triggers(AS_AT, contacts("gp", 12))), "gp");
        assertThat(task.state()).isEqualTo(Task.State.OPEN);
        assertThat(task.due()).isNull();
        assertThat(task.since()).isEqualTo("2010-02-12");
        assertThat(task.description().lines())
                .anyMatch(line -> line.contains("12 different people and groups spoke about gp"))
                .contains("Calls for: gather-views.", "Rule T01.")
                .anyMatch(line -> line.startsWith("Rests on: Starting a work programme"))
                .noneMatch(line -> line.endsWith(".."));
    }

    @Test
    void a_second_run_updates_the_task_of_the_first() {
        Task first = volume(TasksCalledFor.by(LINK, triggers(AS_AT, contacts("gp", 12))), "gp");
        Task second = volume(TasksCalledFor.by(LINK, triggers(AS_AT.plusDays(1), contacts("gp", 20))), "gp");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.description()).isNotEqualTo(first.description()).contains("20 different people");
    }

    @Test
    void another_link_and_another_theme_have_other_ids() {
        List<Contact> both = contacts("gp", 12);
        both.addAll(contacts("dentist", 12));
        TasksCalledFor called = TasksCalledFor.by(LINK, triggers(AS_AT, both));
        assertThat(ids(called)).hasSameSizeAs(called.tasks());
        assertThat(ids(TasksCalledFor.by("crm:other", triggers(AS_AT, both)))).doesNotContainAnyElementsOf(ids(called));
    }

    @Test
    void the_order_of_contacts_changes_no_task() {
        List<Contact> contacts = contacts("gp", 13);
        contacts.addAll(contacts("dentist", 12));
        TasksCalledFor first = TasksCalledFor.by(LINK, triggers(AS_AT, contacts));
        Collections.reverse(contacts);
        assertThat(TasksCalledFor.by(LINK, triggers(AS_AT, contacts)).tasks()).isEqualTo(first.tasks());
    }

    @Test
    void what_nothing_calls_for_any_more_is_withdrawn_and_what_is_of_others_left_alone() {
        TasksCalledFor former = TasksCalledFor.by(LINK, triggers(AS_AT, contacts("gp", 12)));
        TasksCalledFor ofOthers = TasksCalledFor.by("crm:other", triggers(AS_AT, contacts("gp", 12)));
        SortedSet<TaskId> handedIn = TaskId.allIn("id;x\n" + ids(former) + "\"" + ids(ofOthers) + "\" links-x");
        assertThat(handedIn).hasSize(former.tasks().size() + ofOthers.tasks().size());
        TasksCalledFor now = TasksCalledFor.by(LINK, triggers(AS_AT, contacts("dentist", 12)))
                .withdrawing(handedIn);
        assertThat(now.tasks())
                .filteredOn(task -> task.state() == Task.State.WITHDRAWN)
                .extracting(Task::id)
                .containsExactlyElementsOf(ids(former));
        assertThat(volume(now, "dentist").state()).isEqualTo(Task.State.OPEN);
        assertThat(former.withdrawing(ids(former)).tasks()).isEqualTo(former.tasks());
    }

    @Test
    void priorities_of_a_programme_are_tasks() {
        Decision<?> programme =
                LINKS.programme(ProgrammeQuestion.of(AS_AT, LINKS.countContacts(contacts("gp", 15).stream())));
        assertThat(TasksCalledFor.by(LINK, programme).tasks())
                .extracting(Task::subject)
                .contains("Priority: gp");
    }

    private static TasksCalledFor duties(LocalDate asAt, LocalDate received) {
        Identifier trust = Identifier.ods("RTG");
        return TasksCalledFor.by(
                LINK,
                LINKS.duties(DutyQuestion.of(
                        asAt,
                        List.of(ReportSent.of(
                                Report.of("R1", LocalDate.of(2008, 12, 1), Set.of("podiatry"), List.of())
                                        .withExcluded(ExcludedExtent.NOT_AT_ALL)
                                        .withCorrespondence(
                                                List.of(new ReportReceipt(trust, received, null)), List.of()),
                                List.of(Recipient.of(trust, Truth.YES, Truth.YES)))))));
    }

    @Test
    void a_duty_keeps_its_task_when_the_day_of_its_event_is_corrected() {
        TasksCalledFor first = duties(LocalDate.of(2008, 12, 20), LocalDate.of(2008, 12, 15));
        TasksCalledFor second = duties(LocalDate.of(2009, 2, 20), LocalDate.of(2008, 12, 16));
        assertThat(ids(second)).isEqualTo(ids(first));
        Task explain = task(first, "explain in writing");
        Task later = task(second, "explain in writing");
        assertThat(explain.due()).isEqualTo("2009-01-14");
        assertThat(later.due()).isEqualTo("2009-01-15");
        assertThat(later.id()).isEqualTo(explain.id());
        assertThat(later.description()).contains("overdue", "SI 2008/528 reg 5");
    }

    private static Task task(TasksCalledFor called, String about) {
        return called.tasks().stream()
                .filter(task -> task.subject().contains(about))
                .findFirst()
                .orElseThrow();
    }

    private static RouteQuestion route() {
        return RouteQuestion.of(
                        LocalDate.of(2009, 6, 1),
                        Issue.builder("I-1", "Appointments", LocalDate.of(2009, 6, 1), IssueScope.LOCAL)
                                .services("gp")
                                .themes("appointments")
                                .area(Identifier.parse("links:derby-unitary"))
                                .build(),
                        Register.standard())
                .withSeriousHarm(Truth.NO);
    }

    @Test
    void each_body_to_approach_is_a_task_in_each_of_its_roles() {
        TasksCalledFor routes = TasksCalledFor.byRoutes(LINK, "I-1", LINKS.route(route()));
        assertThat(routes.tasks())
                .extracting(Task::subject)
                .contains("Approach Derby City Primary Care Trust about I-1");
        assertThat(ids(routes)).hasSameSizeAs(routes.tasks());
        assertThat(ids(TasksCalledFor.byRoutes(LINK, "I-2", LINKS.route(route()))))
                .doesNotContainAnyElementsOf(ids(routes));
        Decision<?> withoutIssue = LINKS.route(route());
        assertThatThrownBy(() -> TasksCalledFor.by(LINK, withoutIssue)).hasMessageContaining("byRoutes");
    }

    @Test
    void each_step_of_a_plan_is_a_task_that_is_due_when_its_window_closes() {
        assertThat(task(plan("2009-06-30"), "Planning capacity").due()).isEqualTo("2009-06-30");
        assertThat(task(plan("2009-07-31"), "Planning capacity").due()).isEqualTo("2009-07-31");
        assertThat(ids(plan("2009-07-31"))).isEqualTo(ids(plan("2009-06-30")));
    }

    private static TasksCalledFor plan(String lastDay) {
        return TasksCalledFor.by(
                LINK, LINKS.engagementPlan(new PlanQuestion(route(), CommissioningFile.parse("c.yaml", """
                calendars:
                  - commissioner: ods:5N7
                    kind: primary-care-trust
                    reference: A test
                    openings:
                      - {service: gp, phase: plan-capacity, from: 2009-05-01, to: LAST}
                theme_phases:
                  - {theme: appointments, phases: [plan-capacity], agreed: 2009-03-12, reference: Minute 6}
                """.replace(
                                "LAST", lastDay)))));
    }

    @Test
    void an_answer_that_calls_for_nothing_makes_no_tasks() {
        Decision<?> analysis =
                LINKS.analyse(AnalysisQuestion.of(AS_AT, LINKS.countContacts(contacts("gp", 1).stream())));
        assertThatThrownBy(() -> TasksCalledFor.by(LINK, analysis))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ask for triggers, a programme, deadlines, routes or a plan");
    }
}
