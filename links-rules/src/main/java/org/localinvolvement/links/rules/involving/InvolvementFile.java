package org.localinvolvement.links.rules.involving;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.InvolvementSubject;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;

/**
 * What a LINk has on record of how a body involves people, as a file. This is the specification of its form, which is YAML:
 *
 * <pre>{@code
 * body: ods:5N7                        # whose duty it is; a code of the register
 * kind: primary-care-trust             # only where the register does not hold the body
 * arrangements: yes                    # are arrangements in place by which people are involved?
 * arrangements_document: Involvement strategy 2009
 * exercises:
 *   - id: podiatry-2009
 *     title: Move podiatry to two health centres
 *     subject: change-proposals        # planning, change-proposals or operational-decisions
 *     from: 2009-01-12                 # the first and the last day on which it ran, both inclusive
 *     to: 2009-04-30                   # left out: it runs still
 *     manner: yes                      # would it affect the manner of delivery, or the range of services?
 *     range: unknown
 *     regard_to_guidance: yes          # to the guidance of the Secretary of State
 *     judged_appropriate: yes          # of a council: does it consider the steps appropriate?
 *     steps:                           # who: users, representatives-of-users, link, representatives-of-local-persons
 *       - {day: 2009-02-03, who: [users, link], how: consulted}   # consulted, informed or other-way
 * jsna:
 *   authority: links:derby-unitary     # the council
 *   primary_care_trusts: [ods:5N7]     # those that prepare it with the council; none says that no trust does
 *   published: 2008-09-30              # none says that it never was
 *   refreshed: [2009-09-30]            # each after the publication
 *   led_by_director_of_public_health: yes
 *   future_needs: yes
 *   evidence_of_involvement: unknown
 *   says_how_needs_will_be_met: yes
 * documents:                           # that the LINk holds
 *   area: links:derby-unitary          # the council of its area
 *   others: [ods:RTG]                  # bodies beside those of the register, for example hospital trusts
 *   held:                              # constitution, involvement-strategy, plan, annual-report or agreement
 *     - {body: links:derby-unitary, kind: constitution, title: Constitution of 2008, dated: 2008-05-20}
 * }</pre>
 *
 * <p>A key that is left out is <em>not told</em>; of the lists, {@code none} says that there is nothing.
 */
public final class InvolvementFile {

    private static final Set<String> OF_BODY =
            Set.of("body", "kind", "arrangements", "arrangements_document", "exercises");

    private final Section root;

    private InvolvementFile(Section root) {
        this.root = root;
    }

    /**
     * What a file tells.
     *
     * @param body what is on record of a body; null where no body is named
     * @param needs what is on record of a Joint Strategic Needs Assessment; null where nothing is told of one
     * @param documents which documents the LINk holds; null where nothing is told of them
     */
    public record Told(
            @Nullable InvolvementRecord body,
            @Nullable NeedsRecord needs,
            @Nullable DocumentsRecord documents) {}

    /**
     * Reads a file.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document, in the form above
     * @return what is told
     * @throws UnusableInputException with every problem at once
     */
    public static Told parse(String source, String yaml) {
        YamlDocument document = YamlDocument.parse(source, yaml);
        document.root()
                .allowOnly("body", "kind", "arrangements", "arrangements_document", "exercises", "jsna", "documents");
        Supplier<Told> told = new InvolvementFile(document.root()).read();
        document.complete();
        return told.get();
    }

    /**
     * Reads what is on record of a body, where it is a part of another document.
     *
     * @param section where the keys stand
     * @return what is told, which can be had once the document was found to be without fault
     */
    public static Supplier<InvolvementRecord> body(Section section) {
        section.allowOnly(OF_BODY.toArray(String[]::new));
        return new InvolvementFile(section).body();
    }

    /**
     * Reads what is on record of a Joint Strategic Needs Assessment, where it is a part of another document.
     *
     * @param section where the keys stand
     * @return what is told, which can be had once the document was found to be without fault
     */
    public static Supplier<NeedsRecord> needs(Section section) {
        return NeedsSection.read(section);
    }

    /**
     * Reads which documents the LINk holds, where they are a part of another document.
     *
     * @param section where the keys stand
     * @return what is told, which can be had once the document was found to be without fault
     */
    public static Supplier<DocumentsRecord> documents(Section section) {
        return DocumentsSection.read(section);
    }

    private Supplier<Told> read() {
        boolean ofBody = OF_BODY.stream().anyMatch(root::has) || !(root.has("jsna") || root.has("documents"));
        Optional<Supplier<InvolvementRecord>> body = ofBody ? Optional.of(body()) : Optional.empty();
        Optional<Supplier<NeedsRecord>> needs = root.optionalSection("jsna").map(NeedsSection::read);
        Optional<Supplier<DocumentsRecord>> documents =
                root.optionalSection("documents").map(DocumentsSection::read);
        return () -> new Told(
                body.map(Supplier::get).orElse(null),
                needs.map(Supplier::get).orElse(null),
                documents.map(Supplier::get).orElse(null));
    }

    private Supplier<InvolvementRecord> body() {
        Identifier body = root.identifier("body");
        Optional<BodyKind> kind = root.optionalConstant("kind", BodyKind.class);
        Truth arrangements = truth(root, "arrangements");
        Optional<String> document = root.optionalText("arrangements_document");
        Set<String> ids = new HashSet<>();
        Optional<List<Supplier<InvolvementExercise>>> exercises = root.toldSections("exercises")
                .map(all -> all.stream().map(one -> exercise(one, ids)).toList());
        return () -> new InvolvementRecord(
                body,
                kind.orElse(null),
                arrangements,
                document.orElse(null),
                exercises.map(all -> all.stream().map(Supplier::get).toList()).orElse(null));
    }

    private static Supplier<InvolvementExercise> exercise(Section section, Set<String> ids) {
        section.allowOnly(
                "id",
                "title",
                "subject",
                "from",
                "to",
                "manner",
                "range",
                "regard_to_guidance",
                "judged_appropriate",
                "steps");
        String id = section.text("id");
        if (!id.isEmpty() && !ids.add(id)) {
            section.problem(
                    ProblemCode.VALUE_INVALID, "id", "another exercise has this id", "Give each an id of its own");
        }
        String title = section.text("title");
        InvolvementSubject subject = section.constant("subject", InvolvementSubject.class);
        LocalDate from = section.date("from");
        LocalDate to = section.optionalDate("to").orElse(null);
        boolean turned = to != null && section.has("from") && to.isBefore(from);
        if (turned) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "to",
                    "an exercise ends on or after its first day",
                    "Correct one of the days");
        }
        Truth manner = truth(section, "manner");
        Truth range = truth(section, "range");
        Truth guidance = truth(section, "regard_to_guidance");
        Truth judged = truth(section, "judged_appropriate");
        LocalDate last = turned ? null : to;
        Optional<List<Supplier<InvolvementStep>>> steps = section.toldSections("steps")
                .map(all -> all.stream().map(one -> step(one, from, last)).toList());
        return () -> new InvolvementExercise(
                id,
                title,
                subject,
                from,
                to,
                manner,
                range,
                guidance,
                judged,
                steps.map(all -> all.stream().map(Supplier::get).toList()).orElse(null));
    }

    private static Supplier<InvolvementStep> step(Section section, LocalDate from, @Nullable LocalDate to) {
        section.allowOnly("day", "who", "how");
        LocalDate day = section.date("day");
        Set<PersonsInvolved> who = section.optionalConstants("who", PersonsInvolved.class);
        if (who.isEmpty()) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "who",
                    "nobody is named who took part",
                    "Name them as a list of kinds, for example [users, link], or leave the step out");
        }
        WayOfInvolving how = section.constant("how", WayOfInvolving.class);
        if (section.has("day") && !InvolvementExercise.contains(from, to, day)) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "day",
                    "a step lies within the days of its exercise",
                    "Correct one of the days");
        }
        return () -> new InvolvementStep(day, EnumSet.copyOf(who), how);
    }

    private static Truth truth(Section section, String key) {
        return section.optionalTruth(key).orElse(Truth.UNKNOWN);
    }
}
