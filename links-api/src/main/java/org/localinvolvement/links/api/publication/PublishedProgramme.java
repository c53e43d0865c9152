package org.localinvolvement.links.api.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.programme.WorkProgramme;

/**
 * A work programme as a LINk publishes it: the written statement of the decision and its reasons, which is also the page for the public
 * meeting. {@link org.localinvolvement.links.api.report.Report} is for the host's own use; this is for everybody.
 *
 * <p>It holds what may be published and nothing else: suppression comes before anything is written. No contributor, group or record
 * is in it, no date of a single contact, and no number of people from 1 to one below the limit, nor anything from which one could be
 * worked out: no share, rate, points or order that such a number decides, and no month from which it could be told. Sentences are made
 * anew from what is left; none of the decision's own reasons is taken over. Roles, the reasons that a role recorded, references and the
 * codes of themes, areas and communities stand in it as they were handed in.
 *
 * <p>Source: SI 2008/528 reg 2(1)(d). That setting a programme is a relevant decision, under reg 2(2)(a) and (b), rests on a reading.
 *
 * <p>Immutable. The same decision, contacts and suppression give the same bytes, in every locale and time zone.
 *
 * @param title of the page
 * @param asAt the as-at date
 * @param sections from top to bottom
 */
public record PublishedProgramme(String title, LocalDate asAt, List<PublishedSection> sections) {

    /** Copies the list. */
    public PublishedProgramme {
        sections = List.copyOf(sections);
    }

    /**
     * What may be published of a programme.
     *
     * @param decision an answer of {@link org.localinvolvement.links.api.Links#programme}; who decided, when and under which procedure
     *     stands in its groundwork, and otherwise the statement says that nothing is on record
     * @param contacts the contacts of the same question
     * @param suppression which numbers are too small
     * @return the statement
     */
    public static PublishedProgramme of(
            Decision<WorkProgramme> decision, ContactAnalysis contacts, Suppression suppression) {
        Publishable what = Suppressed.of(decision, contacts, suppression);
        List<PublishedSection> sections = new ArrayList<>();
        Stream.of(
                        StatementSections.of(what),
                        ProgrammeSections.of(what),
                        ThemeSections.of(what),
                        EvidenceSections.of(what),
                        FoundationSections.of(what))
                .forEach(sections::addAll);
        return new PublishedProgramme(
                "Work programme of the LINk as at " + Days.inWords(decision.asAt()) + ": the decision and its reasons",
                decision.asAt(),
                sections);
    }

    /**
     * The same with a section more, below the others.
     *
     * @param section its numbers are the caller's to suppress
     * @return a copy
     */
    public PublishedProgramme with(PublishedSection section) {
        List<PublishedSection> more = new ArrayList<>(sections);
        more.add(section);
        return new PublishedProgramme(title, asAt, more);
    }

    /**
     * As Markdown, with the figures of each picture as a table. Its layout may change: not for parsing.
     *
     * @return the text, ending with a line feed
     */
    public String markdown() {
        return PublishedMarkdown.write(page());
    }

    /**
     * As one HTML file that needs no other: without scripts, without any request, with its pictures inside and beside each the same
     * figures as a table, and a sheet for printing on A4.
     *
     * @return the text, ending with a line feed
     */
    public String html() {
        return PublishedHtml.write(page());
    }

    private PublishedPage page() {
        return new PublishedPage(
                title,
                "Skip to the decision",
                sections,
                "Small numbers are withheld on this page; it says where and why.");
    }
}
