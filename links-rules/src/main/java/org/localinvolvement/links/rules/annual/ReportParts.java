package org.localinvolvement.links.rules.annual;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.duty.Deed;
import org.localinvolvement.links.rules.duty.DutiesOwed;
import org.localinvolvement.links.rules.duty.Duty;

/** Of which parts of the year reports are made, and by when. */
final class ReportParts {

    /** The duties about the annual report, and about that of a temporary body. */
    static final Set<Deed> ANNUAL = EnumSet.of(
            Deed.PREPARE_ANNUAL_REPORT,
            Deed.PUBLISH_ANNUAL_REPORT,
            Deed.COPY_ANNUAL_REPORT,
            Deed.PREPARE_TRANSITIONAL_REPORT,
            Deed.COPY_TRANSITIONAL_REPORT);

    private static final LocalDate LAST_OF_LINKS = LocalDate.of(2013, 3, 31);

    private ReportParts() {}

    static List<ReportPart> of(AnnualReportQuestion question, DutiesOwed duties) {
        LocalDate due = duties.to(Deed.PREPARE_ANNUAL_REPORT).stream()
                .map(Duty::deadline)
                .map(deadline -> deadline.due())
                .filter(day -> day != null)
                .findFirst()
                .orElse(LocalDate.of(question.yearEnd().getYear(), 6, 30));
        if (!question.yearEnd().equals(LAST_OF_LINKS)) {
            return List.of(new ReportPart(question.year(), due, "2007 Act s.227(2)(c)"));
        }
        return List.of(
                new ReportPart(
                        new Window(question.year().first(), LocalDate.of(2012, 10, 31)),
                        LocalDate.of(2012, 12, 31),
                        "planned by the Department of Health, no provision: a full report on April to October 2012"),
                new ReportPart(
                        question.year(),
                        due,
                        "2007 Act s.227(2)(c); the Department of Health planned a short final report"));
    }
}
