package org.localinvolvement.links.api.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.annual.AssembledReport;

/**
 * The annual report of a LINk as it is published: what the Act asks for, as far as the records tell it, and what is missing.
 *
 * <p>It holds no name, contributor or record of a contact, and no number of people from 1 to one below the limit: of areas and
 * communities it names those from which enough people were heard, without their numbers. What the records say of the LINk's own work
 * (what it asked, recommended, visited, referred and decided) stands in it as it was handed in, with roles in the place of names; names of
 * representatives are added by hand.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.227(3).
 *
 * <p>Immutable. The same decision and suppression give the same bytes, in every locale and time zone.
 *
 * @param title of the page
 * @param asAt the as-at date
 * @param sections from top to bottom
 */
public record PublishedAnnualReport(String title, LocalDate asAt, List<PublishedSection> sections) {

    /** Copies the list. */
    public PublishedAnnualReport {
        sections = List.copyOf(sections);
    }

    /**
     * What may be published of an annual report.
     *
     * @param decision an answer of {@link org.localinvolvement.links.api.Links#annualReport}
     * @param suppression which numbers of people are too small
     * @return the report
     */
    public static PublishedAnnualReport of(Decision<AssembledReport> decision, Suppression suppression) {
        PublishableYear what = PublishableYear.of(decision, suppression);
        AssembledReport report = what.report();
        List<PublishedSection> sections = new ArrayList<>();
        Stream.of(AnnualHouseSections.of(what), AnnualWorkSections.of(report), AnnualInfluenceSections.of(what))
                .forEach(sections::addAll);
        return new PublishedAnnualReport(
                "Annual report on the year from "
                        + Days.inWords(report.year().first()) + " to "
                        + Days.inWords(report.year().last()) + ": " + report.nameOf(report.link()),
                decision.asAt(),
                sections);
    }

    /**
     * As Markdown. Its layout may change: not for parsing.
     *
     * @return the text, ending with a line feed
     */
    public String markdown() {
        return PublishedMarkdown.write(page());
    }

    /**
     * As one HTML file that needs no other: without scripts, without any request, and with a sheet for printing on A4.
     *
     * @return the text, ending with a line feed
     */
    public String html() {
        return PublishedHtml.write(page());
    }

    private PublishedPage page() {
        return new PublishedPage(
                title,
                "Skip to the report",
                sections,
                "Small numbers of people are withheld on this page; it says where and why.");
    }
}
