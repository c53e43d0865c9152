package org.localinvolvement.links.rules.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.Population;
import org.localinvolvement.links.model.service.PopulationProfile;
import org.localinvolvement.links.rules.authoring.GivenContacts;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;
import org.localinvolvement.links.rules.internal.ShippedModels;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.Judgements;
import org.localinvolvement.links.rules.priority.Priorities;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;
import org.localinvolvement.links.rules.priority.PriorityQuestion;
import org.localinvolvement.links.rules.priority.SpecialistInterest;
import org.localinvolvement.links.rules.priority.ThemeOverride;
import org.localinvolvement.links.rules.trigger.Surroundings;
import org.localinvolvement.links.rules.trigger.TriggerPoints;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

/** The cases that lie beside the rules about the foundations of programmes; the file tells how they are written. */
final class ProgrammeCases {

    static final LocalDate AS_AT = LocalDate.of(2010, 1, 31);

    private static final String IN_TIME = "2009-12-31";
    private static final String LATE = "2010-01-01";
    private static final Identifier HOME = Identifier.links("home");

    private ProgrammeCases() {}

    /** One of them, weighed already. */
    record Case(
            String name,
            SettingQuestion question,
            PrioritiesWeighed priorities,
            Set<String> finds,
            List<String> justNot) {

        /** What is otherwise than expected; empty if nothing is. */
        Optional<String> failure(ProgrammeFoundations foundations) {
            TreeMap<String, Integer> often = new TreeMap<>();
            for (Finding finding : foundations.lay(question, priorities).findings()) {
                often.merge(finding.ruleId() + (finding.holds() == Truth.UNKNOWN ? "?" : ""), 1, Integer::sum);
            }
            Set<String> found = new TreeSet<>();
            often.forEach((id, times) -> found.add(times == 1 ? id : id + "*" + times));
            if (!found.equals(finds)) {
                return Optional.of(name + ": found " + found + " and not " + finds);
            }
            for (String rule : justNot) {
                RuleExplanation explanation = foundations.explain(question, priorities, rule);
                if (explanation.fires() != Truth.NO || explanation.missedBy() != 1) {
                    return Optional.of(name + ": " + rule + " is missed by " + explanation.missedBy());
                }
            }
            return Optional.empty();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static String text(String ending) {
        String resource = ShippedModels.resource("programme", ending);
        try (InputStream stream = ProgrammeCases.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Case> all() {
        YamlDocument document = YamlDocument.parse("programme.cases.yaml", text(".cases.yaml"));
        Groundwork base = GroundworkFile.read(
                        document.root().optionalSection("base").orElseThrow(), KindsOfSource.standard())
                .get();
        List<Case> cases = new ArrayList<>();
        try (TriggerPoints triggerPoints = new TriggerPoints();
                Priorities priorities = new Priorities(triggerPoints)) {
            document.root().sections("cases").forEach(one -> cases.add(read(one, base, priorities)));
        }
        document.complete();
        return cases;
    }

    private static Case read(Section section, Groundwork base, Priorities priorities) {
        section.allowOnly(
                "name",
                "with",
                "untold",
                "contacts",
                "population",
                "decided_for",
                "profile",
                "specialist",
                "finds",
                "just_not");
        Groundwork groundwork = base;
        Optional<Section> with = section.optionalSection("with");
        if (with.isPresent()) {
            with.get().allowOnly(GroundworkFile.KEYS.toArray(String[]::new));
            groundwork = over(
                    base,
                    GroundworkFile.read(with.get(), KindsOfSource.standard()).get());
        }
        for (String key : section.optionalTexts("untold")) {
            groundwork = without(groundwork, key);
        }
        SettingQuestion question = new SettingQuestion(new PriorityQuestion(
                        new TriggerQuestion(
                                AS_AT,
                                ContactAnalysis.of(contacts(
                                        section.optionalText("contacts").orElse(""))),
                                KindsOfSource.standard(),
                                Parameters.standard(),
                                Surroundings.none()
                                        .withHome(HOME)
                                        .withPopulation(population(section.optionalText("population")
                                                .orElse("")))),
                        profile(section.optionalText("profile").orElse("voices")),
                        section.optionalText("decided_for")
                                .map(ProgrammeCases::decidedFor)
                                .orElse(Judgements.none()),
                        List.of()))
                .with(groundwork);
        PrioritiesWeighed weighed = priorities.decide(question.ofTheRound()).answer();
        Optional<Section> specialist = section.optionalSection("specialist");
        if (specialist.isPresent()) {
            weighed = with(weighed, specialist.get());
        }
        return new Case(
                section.text("name"),
                question,
                weighed,
                new TreeSet<>(section.optionalTexts("finds")),
                section.optionalTexts("just_not"));
    }

    private static Groundwork over(Groundwork base, Groundwork with) {
        return new Groundwork(
                or(with.round(), base.round()),
                or(with.plannedActivities(), base.plannedActivities()),
                or(with.sources(), base.sources()),
                or(with.tookPart(), base.tookPart()),
                or(with.criteriaAgreed(), base.criteriaAgreed()),
                or(with.useOfResources(), base.useOfResources()),
                or(with.decision(), base.decision()));
    }

    private static <T> @Nullable T or(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    private static Groundwork without(Groundwork all, String key) {
        return new Groundwork(
                key.equals("round") ? null : all.round(),
                key.equals("planned_activities") ? null : all.plannedActivities(),
                key.equals("sources") ? null : all.sources(),
                key.equals("took_part") ? null : all.tookPart(),
                key.equals("criteria_agreed") ? null : all.criteriaAgreed(),
                key.equals("use_of_resources") ? null : all.useOfResources(),
                key.equals("decision") ? null : all.decision());
    }

    /** Twelve people are enough for a trigger point. */
    private static List<Contact> contacts(String which) {
        boolean few = which.equals("few");
        GivenContacts contacts = GivenContacts.none()
                .logFrom("2008-04-01")
                .people(few ? 2 : 12)
                .about("podiatry")
                .on(IN_TIME);
        contacts = which.equals("no-kinds") ? contacts : contacts.source("local-communities");
        contacts = which.equals("no-groups") ? contacts : contacts.of("carers");
        contacts = switch (which) {
            case "", "few", "no-kinds", "no-groups" -> contacts;
            case "one-of-transport" ->
                heard(contacts.person(40).about("transport").on(IN_TIME));
            case "anonymous-of-transport" ->
                heard(contacts.anonymous(12).about("transport").on(IN_TIME));
            case "one-late" -> heard(contacts.person(40).about("podiatry").on(LATE));
            case "late" -> heard(contacts.people(41, 52).about("dentistry").on(LATE));
            case "anonymous-late" ->
                heard(contacts.anonymous(12).about("dentistry").on(LATE));
            default -> throw new IllegalStateException("No such contacts: " + which);
        };
        return contacts.list();
    }

    private static GivenContacts heard(GivenContacts contacts) {
        return contacts.source("local-communities");
    }

    private static PopulationProfile population(String which) {
        List<Population> all = List.of(
                people(HOME, null, 1000),
                people(Surroundings.place("old-town"), null, 600),
                people(Surroundings.place("new-town"), null, 400),
                people(HOME, "carers", 100));
        return new PopulationProfile(
                switch (which) {
                    case "" -> all;
                    case "areas" -> all.subList(0, 3);
                    case "none" -> List.of();
                    default -> throw new IllegalStateException("No such population: " + which);
                });
    }

    private static Population people(Identifier area, @Nullable String group, long people) {
        return new Population(area, group, people, LocalDate.of(2008, 6, 30), "A test");
    }

    private static Judgements decidedFor(String theme) {
        return new Judgements(
                List.of(),
                List.of(new ThemeOverride(
                        theme, ThemeOverride.To.SHORT_LIST, "board", LocalDate.of(2010, 1, 15), true, "In a test")));
    }

    private static CriteriaProfile profile(String name) {
        return name.equals("own") ? CriteriaProfile.parse("own.yaml", """
                        extends: voices
                        name: own
                        title: Ours
                        from: 2009-04-01
                        reference: Meeting of 12 March 2009
                        """) : CriteriaProfile.shipped(name);
    }

    private static PrioritiesWeighed with(PrioritiesWeighed weighed, Section specialist) {
        specialist.allowOnly("reached", "weighed");
        return new PrioritiesWeighed(
                weighed.profile(),
                weighed.shortList(),
                weighed.notChosen(),
                weighed.notScored(),
                weighed.sensitivity(),
                weighed.influences(),
                weighed.overrides(),
                weighed.notUsed(),
                weighed.goodPractice(),
                weighed.deferred(),
                weighed.atOnce(),
                weighed.answered(),
                weighed.callClosed(),
                weighed.outOfCycle(),
                List.of(new SpecialistInterest(
                        "dentistry",
                        "travellers",
                        "3",
                        "3",
                        specialist.optionalTruth("reached").orElseThrow(),
                        specialist.optionalTruth("weighed").orElseThrow())),
                weighed.communities());
    }
}
