package org.localinvolvement.links.api.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.localinvolvement.links.api.publication.PublishedBlock.Items;
import org.localinvolvement.links.api.publication.PublishedBlock.Paragraph;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.work.RelevantDecision;

/** What was decided, by whom and under which procedure. */
final class StatementSections {

    private StatementSections() {}

    static List<PublishedSection> of(Publishable what) {
        RelevantDecision made = what.made();
        List<PublishedBlock> blocks = new ArrayList<>();
        blocks.add(new Paragraph(decided(what)));
        if (!what.chosen().isEmpty()) {
            blocks.add(
                    new Items(what.chosen().stream().map(PublishedTheme::name).toList()));
        }
        blocks.add(new Paragraph(evidence(what)));
        blocks.add(new Paragraph(law(what)));
        blocks.add(made == null ? notOnRecord() : new Items(onRecord(made)));
        return List.of(new PublishedSection("What was decided", blocks));
    }

    private static String decided(Publishable what) {
        String by = " They were weighed by \"" + what.profile().title() + "\" ("
                + what.profile().reference() + ").";
        if (what.chosen().isEmpty()) {
            return what.notScored().isEmpty()
                    ? "No theme is on the short list." + by
                    : "No theme could be given points, because what was agreed about weighing leaves them open." + by;
        }
        return "As at " + Days.inWords(what.asAt())
                + ", the LINk puts on the short list of its work programme the themes below."
                + (what.outcome() == Truth.UNKNOWN
                        ? " Of part of them it cannot yet be said for certain whether they belong there."
                        : "")
                + by;
    }

    private static String evidence(Publishable what) {
        Window days = what.evidence();
        String heard = what.everybody() instanceof PublishedCount.Withheld
                ? ""
                : " In them, different people and groups that spoke about health and social care: "
                        + what.everybody().words() + ".";
        return days == null
                ? "The days of evidence are not on record."
                : "What people said from " + Days.inWords(days.first()) + " to " + Days.inWords(days.last())
                        + " was weighed; these are the days of evidence." + heard
                        + " Each person and each group counts once, however often they spoke.";
    }

    private static String law(Publishable what) {
        return switch (what.regime()) {
            case NONE -> "On that day no Local Involvement Network was in being, and no law asks for this statement.";
            case LINKS ->
                "This is the written statement of the decision and its reasons that a LINk publishes (SI 2008/528 reg 2(1)(d))."
                        + " A work programme says how activities are undertaken and which care services are looked at (reg"
                        + " 2(2)(a) and (b)). That setting it is for that reason a relevant decision rests on a reading: the"
                        + " Regulations do not name work programmes.";
            case LOCAL_HEALTHWATCH ->
                "From 1 April 2013 the relevant decisions of a local Healthwatch organisation stand in SI 2012/3094 reg 40."
                        + " That setting a work programme is one rests on a reading: the Regulations do not name work"
                        + " programmes.";
        };
    }

    private static Paragraph notOnRecord() {
        return new Paragraph(
                "Who took the decision, on which day and under which published procedure is not on record here. A LINk"
                        + " has and publishes its procedure before a relevant decision (SI 2008/528 reg 2(1)(a)).");
    }

    private static List<String> onRecord(RelevantDecision made) {
        List<String> items = new ArrayList<>();
        items.add("Decision: " + made.decision() + ".");
        String reasons = made.reasons();
        if (reasons != null) {
            items.add("Reasons: " + reasons + ".");
        }
        items.add("Taken on " + Days.inWords(made.decided()) + " by: " + made.madeBy() + ".");
        items.add("Relevant under "
                + made.heads().stream()
                        .sorted()
                        .map(head -> head.provision().provision())
                        .collect(Collectors.joining(", "))
                + ".");
        LocalDate procedure = made.procedurePublished();
        items.add(
                procedure == null
                        ? "No published procedure is on record, which SI 2008/528 reg 2(1)(a) asks for."
                        : "Its procedure was published on " + Days.inWords(procedure)
                                + switch (made.hasEarlierProcedure()) {
                                    case YES -> ", before the decision (SI 2008/528 reg 2(1)(a)).";
                                    case NO ->
                                        ", after the decision, where SI 2008/528 reg 2(1)(a) asks for it before.";
                                    case UNKNOWN ->
                                        ", the day of the decision; whether before it, as SI 2008/528 reg 2(1)(a) asks,"
                                                + " cannot be said.";
                                });
        return items;
    }
}
