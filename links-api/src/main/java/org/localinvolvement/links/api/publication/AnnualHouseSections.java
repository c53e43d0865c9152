package org.localinvolvement.links.api.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.publication.PublishedBlock.Items;
import org.localinvolvement.links.api.publication.PublishedBlock.Paragraph;
import org.localinvolvement.links.api.publication.PublishedBlock.Subheading;
import org.localinvolvement.links.api.publication.PublishedBlock.Table;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.work.RelevantDecision;
import org.localinvolvement.links.rules.annual.AssembledReport;
import org.localinvolvement.links.rules.annual.Finance;
import org.localinvolvement.links.rules.duty.Deadline;
import org.localinvolvement.links.rules.duty.Duty;
import org.localinvolvement.links.rules.duty.DutyState;

/** Whose report it is, what is missing, what was spent, who decided and who was heard. */
final class AnnualHouseSections {

    private AnnualHouseSections() {}

    static List<PublishedSection> of(PublishableYear what) {
        AssembledReport report = what.report();
        return List.of(about(what, report), missing(what), spent(what, report), deciding(report), heard(what.heard()));
    }

    private static PublishedSection about(PublishableYear what, AssembledReport report) {
        List<String> items = new ArrayList<>();
        items.add("Report of: " + report.nameOf(report.link()) + reached(report.contactOfLink()));
        items.add("Local authority: " + report.nameOf(report.authority()));
        if (what.regime() == Regime.LINKS) {
            items.add("Host: " + (report.host() == null ? "not told" : report.nameOf(report.host()))
                    + reached(report.contactOfHost()));
        }
        items.add("Made from the records as at " + Days.inWords(what.asAt()));
        List<PublishedBlock> blocks = new ArrayList<>();
        blocks.add(new Items(items));
        blocks.add(new Table(
                "By when the report is due",
                List.of("From", "To", "Last day for preparing it", "Basis"),
                report.parts().stream()
                        .map(part -> List.of(
                                Days.inWords(part.days().first()),
                                Days.inWords(part.days().last()),
                                day(part.due(), "cannot be said"),
                                part.basis()))
                        .toList()));
        if (!report.duties().isEmpty()) {
            blocks.add(new Table(
                    "What is to be done with it",
                    List.of("Duty", "About", "Last day", "How it stands"),
                    report.duties().stream().map(duty -> row(report, duty)).toList()));
        }
        if (!report.copiesBeside().isEmpty()) {
            blocks.add(new Paragraph("Copies went besides to: "
                    + report.copiesBeside().stream().collect(Collectors.joining(", ")) + "."));
        }
        return new PublishedSection("About this report", blocks);
    }

    private static String reached(@Nullable String contact) {
        return contact == null ? "" : ", " + contact;
    }

    private static List<String> row(AssembledReport report, Duty duty) {
        String about = duty.event();
        for (Map.Entry<Identifier, String> name : report.names().entrySet()) {
            String code = " " + name.getKey();
            if (about.endsWith(code)) {
                about = about.substring(0, about.length() - code.length()) + " " + report.nameOf(name.getKey());
                break;
            }
        }
        LocalDate done = duty.done();
        return List.of(
                duty.deed().words(),
                about,
                duty.deadline().due() == null
                        ? duty.deadline().kind() == Deadline.Kind.NO_TIME_STATED ? "no time stated" : "cannot be said"
                        : Days.inWords(duty.deadline().due()),
                duty.state() == DutyState.CANNOT_SAY && done == null
                        ? "cannot say whether it is owed"
                        : duty.state().words() + (done == null ? "" : ", " + Days.inWords(done)));
    }

    private static PublishedSection missing(PublishableYear what) {
        List<PublishedBlock> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                switch (what.outcome()) {
                    case YES -> "The records hold something for each matter of the report.";
                    case NO -> "Something is missing that the report needs.";
                    case UNKNOWN -> "Whether the report is whole cannot be said, because something is not told.";
                }));
        if (!what.notes().isEmpty()) {
            blocks.add(new Items(what.notes()));
        }
        return new PublishedSection("What is missing, and what is to be known", blocks);
    }

    private static PublishedSection spent(PublishableYear what, AssembledReport report) {
        Finance finance = report.finance();
        String by = what.regime() == Regime.LOCAL_HEALTHWATCH
                ? "Spent by local Healthwatch and its contractors"
                : "Spent by the host on the LINk";
        if (finance.aspects().isEmpty()) {
            return new PublishedSection("What was spent", List.of(new Paragraph(by + ": nothing is on record.")));
        }
        List<List<String>> rows = new ArrayList<>();
        finance.aspects()
                .forEach(aspect ->
                        rows.add(List.of(aspect.on(), "£" + aspect.amount().toPlainString())));
        rows.add(List.of("In all", "£" + finance.total().toPlainString()));
        return new PublishedSection("What was spent", List.of(new Table(by, List.of("On what", "Pounds"), rows)));
    }

    private static PublishedSection deciding(AssembledReport report) {
        List<PublishedBlock> blocks = new ArrayList<>();
        blocks.add(new Paragraph("Authorised representatives in the year: " + report.representatives()
                + ". Relevant decisions: " + report.decisions().size() + "."));
        if (!report.decisions().isEmpty()) {
            blocks.add(new Table(
                    "Relevant decisions of the year",
                    List.of("Decision", "Day", "Made by", "What was decided", "Statement published"),
                    report.decisions().stream().map(AnnualHouseSections::row).toList()));
        }
        return new PublishedSection("Who represented and who decided", blocks);
    }

    private static List<String> row(RelevantDecision decision) {
        return List.of(
                decision.id(),
                Days.inWords(decision.decided()),
                decision.madeBy(),
                decision.decision(),
                day(decision.statementPublished(), "not on record"));
    }

    private static PublishedSection heard(PublishableYear.@Nullable Enough heard) {
        if (heard == null) {
            return new PublishedSection("Who was heard", List.of(new Paragraph("Who was heard is not told.")));
        }
        List<PublishedBlock> blocks = new ArrayList<>();
        blocks.add(new Paragraph("Different people and groups that spoke to the LINk in the year: "
                + heard.contributors().words()
                + ". Each counts once, however often they spoke. Areas and communities are named where at least "
                + heard.limit() + " spoke, and without numbers, so that nobody can be told from them."));
        named("Areas", heard.places(), blocks);
        named("User groups and communities", heard.userGroups(), blocks);
        return new PublishedSection("Who was heard", blocks);
    }

    private static void named(String title, List<String> codes, List<PublishedBlock> blocks) {
        if (!codes.isEmpty()) {
            blocks.add(new Subheading(title));
            blocks.add(new Items(codes));
        }
    }

    static String day(@Nullable LocalDate day, String none) {
        return day == null ? none : Days.inWords(day);
    }

    static String truth(Truth truth) {
        return switch (truth) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "not known";
        };
    }
}
