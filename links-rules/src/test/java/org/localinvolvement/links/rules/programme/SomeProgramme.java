package org.localinvolvement.links.rules.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.rules.cases.SomeQuestions;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;
import org.localinvolvement.links.rules.priority.PriorityQuestion;
import org.localinvolvement.links.rules.priority.Sensitivity;
import org.localinvolvement.links.rules.priority.Standing;
import org.localinvolvement.links.rules.priority.ThemeOverride;
import org.localinvolvement.links.rules.programme.Selecting.Selected;

/** Standings and items written down, so that a selection can be asked for without a log of contacts. */
final class SomeProgramme {

    private final List<Standing> standings = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final StringBuilder items = new StringBuilder();
    private String limits = "";
    private String last = "";
    private int places = 3;
    private @Nullable BigDecimal keepAt;

    SomeProgramme places(int number) {
        places = number;
        return this;
    }

    SomeProgramme keepAt(long points) {
        keepAt = BigDecimal.valueOf(points);
        return this;
    }

    /** Lines of YAML under {@code limits}. */
    SomeProgramme limits(String yaml) {
        limits = "limits:\n" + yaml.indent(2);
        return this;
    }

    SomeProgramme lastProgramme(String yaml) {
        last = "last_programme:\n" + yaml.indent(2);
        return this;
    }

    SomeProgramme contact(Contact contact) {
        contacts.add(contact);
        return this;
    }

    /** A theme of the next rank with so many points, and an item of the same name with more said of it. */
    SomeProgramme item(String theme, long points, String more) {
        return theme(theme, points).proposed(theme.toUpperCase(java.util.Locale.ROOT), theme, more);
    }

    SomeProgramme proposed(String id, String theme, String more) {
        items.append("  - {id: ")
                .append(id)
                .append(", theme: ")
                .append(theme)
                .append(", goal: Better, measurable_outcome: Nine of ten, owner: steering-group, from: 2009-04-01,")
                .append(" until: 2010-03-31")
                .append(more.isEmpty() ? "" : ", " + more)
                .append("}\n");
        return this;
    }

    SomeProgramme theme(String theme, long points) {
        return theme(theme, points, points, Truth.YES, null);
    }

    SomeProgramme theme(String theme, long least, long most, Truth weighed, @Nullable ThemeOverride override) {
        standings.add(new Standing(
                standings.size() + 1,
                theme,
                new Voices(1000 - standings.size(), 1000 - standings.size()),
                Voices.NONE,
                new Bounds(Ratio.of(least), Ratio.of(most)),
                Truth.UNKNOWN,
                weighed,
                List.of("Volume of voices"),
                List.of(),
                List.of(),
                List.of(),
                override,
                "said by the priorities"));
        return this;
    }

    SomeProgramme decided(String theme, long points, ThemeOverride.To to) {
        return theme(
                        theme,
                        points,
                        points,
                        Truth.YES,
                        new ThemeOverride(
                                theme, to, "steering-group", LocalDate.of(2009, 3, 1), true, "the ward closes"))
                .proposed(theme.toUpperCase(java.util.Locale.ROOT), theme, "");
    }

    SomeProgramme trigger(String theme, Truth holds, String action) {
        findings.add(new Finding(
                "T01",
                "Volume of voices",
                theme,
                holds,
                "Many spoke",
                List.of(new Citation("Starting a work programme (April 2008), Identifying priorities")),
                "",
                List.of(),
                List.of(),
                List.of(action),
                "links",
                List.of()));
        return this;
    }

    String yaml() {
        return "name: programme-2009\nreference: Meeting of 3 March 2009\n" + limits
                + (items.isEmpty() ? "" : "items:\n" + items) + last;
    }

    List<Standing> standings() {
        return standings;
    }

    Selected selected() {
        return selected(ProgrammePlan.parse("programme.yaml", yaml()), standings);
    }

    Selected selected(ProgrammePlan plan, List<Standing> inOrder) {
        CriteriaProfile voices = CriteriaProfile.shipped("voices");
        CriteriaProfile profile = new CriteriaProfile(
                voices.name(),
                voices.title(),
                voices.from(),
                voices.reference(),
                voices.method(),
                places,
                keepAt,
                voices.criteria(),
                voices.kinds(),
                voices.individualsAndGroups(),
                voices.overrides(),
                voices.sensitivityPercent(),
                voices.remarks());
        PrioritiesWeighed priorities = new PrioritiesWeighed(
                profile,
                List.of(),
                inOrder.stream().map(this::drawn).toList(),
                List.of(),
                new Sensitivity(null, List.of(), List.of(), null, List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
        Decision<PrioritiesWeighed> weighed = new Decision<>(
                "programme",
                SomeQuestions.AS_AT,
                Regime.LINKS,
                Truth.YES,
                priorities,
                List.of(),
                findings,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "none",
                List.of());
        return Selecting.select(
                plan, new PriorityQuestion(SomeQuestions.question(contacts, Parameters.standard()), profile), weighed);
    }

    /** As the short list of known points is drawn; where any point is open, nothing is said of it. */
    private Standing drawn(Standing one) {
        long before = standings.stream()
                .filter(other -> other.override() == null || decided(other, ThemeOverride.To.SHORT_LIST))
                .filter(other -> !other.theme().equals(one.theme()))
                .filter(other -> decided(other, ThemeOverride.To.SHORT_LIST) || other.rank() < one.rank())
                .count();
        boolean kept = keepAt == null || one.points().least().compareTo(Ratio.of(keepAt)) >= 0;
        Truth chosen = one.override() != null
                ? Truth.of(decided(one, ThemeOverride.To.SHORT_LIST))
                : standings.stream().allMatch(other -> other.points().known() && other.weighed() == Truth.YES)
                        ? Truth.of(kept && before < places)
                        : Truth.UNKNOWN;
        return new Standing(
                one.rank(),
                one.theme(),
                one.contributors(),
                one.peopleInGroups(),
                one.points(),
                chosen,
                one.weighed(),
                one.triggers(),
                one.lines(),
                one.kinds(),
                one.cannotScore(),
                one.override(),
                one.because());
    }

    private static boolean decided(Standing one, ThemeOverride.To to) {
        return one.override() != null && one.override().to() == to;
    }

    Selection select() {
        return selected().selection();
    }

    ItemVerdict verdict(String id) {
        return select().items().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    LimitSeen limit(String name) {
        return select().limits().stream()
                .filter(one -> one.limit().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<String> inShort(Selection selection) {
        return selection.items().stream()
                .map(one -> (one.id().isEmpty() ? one.theme() : one.id()) + " " + one.verdict()
                        + (one.limits().isEmpty() ? "" : " " + String.join(", ", one.limits()))
                        + (one.settled() == Truth.YES ? "" : "?"))
                .toList();
    }
}
