package org.localinvolvement.links.api.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.publication.PublishedBlock.Items;
import org.localinvolvement.links.api.publication.PublishedBlock.Paragraph;
import org.localinvolvement.links.api.publication.PublishedBlock.Table;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.priority.CriteriaMethod;
import org.localinvolvement.links.rules.priority.Criterion;
import org.localinvolvement.links.rules.priority.CriterionMeasure;

/** What was agreed, what is missing, what is withheld, and which rules answered. */
final class FoundationSections {

    private FoundationSections() {}

    static List<PublishedSection> of(Publishable what) {
        List<PublishedSection> sections = new ArrayList<>();
        sections.add(agreed(what));
        if (!what.missing().isEmpty()) {
            sections.add(new PublishedSection("What is missing", List.of(new Items(what.missing()))));
        }
        sections.add(withheld(what));
        sections.add(rules(what));
        return sections;
    }

    private static PublishedSection agreed(Publishable what) {
        List<PublishedBlock> blocks = new ArrayList<>();
        blocks.add(new Paragraph("Profile: " + what.profile().title() + " ("
                + what.profile().name() + "), from "
                + Days.inWords(what.profile().from()) + ". " + what.profile().reference()
                + ". Method: " + what.profile().method().code().replace('-', ' ') + ". The short list holds "
                + what.profile().shortList() + ". Individuals and groups: "
                + what.profile().individualsAndGroups().reference() + "."));
        if (!what.profile().criteria().isEmpty()) {
            blocks.add(new Table(
                    "Criteria, their weights and where they come from",
                    List.of("Criterion", "Weight", "Scale", "Read from", "Reference"),
                    what.profile().criteria().stream()
                            .map(FoundationSections::row)
                            .toList()));
        }
        List<String> remarks = new ArrayList<>();
        what.profile().remarks().forEach(remark -> remarks.add(remark.of() + ": " + remark.text() + "."));
        what.profile()
                .criteria()
                .forEach(criterion -> criterion
                        .remarks()
                        .forEach(remark ->
                                remarks.add(criterion.title() + ", " + remark.of() + ": " + remark.text() + ".")));
        if (!remarks.isEmpty()) {
            blocks.add(new Items(remarks));
        }
        if (!what.parameters().isEmpty()) {
            blocks.add(new Table(
                    "Trigger points as agreed on " + Days.inWords(what.asAt()),
                    List.of("What", "Value", "Unit", "From", "Reference"),
                    what.parameters().stream()
                            .map(one -> List.of(
                                    one.name(),
                                    one.value().toPlainString(),
                                    one.unit(),
                                    Days.inWords(one.from()),
                                    one.reference()))
                            .toList()));
        }
        return new PublishedSection("What was agreed about weighing", blocks);
    }

    private static List<String> row(Criterion criterion) {
        CriterionMeasure measure = criterion.measure();
        String judged = criterion.judgedBy().isEmpty() ? "" : "judged by " + String.join(" or ", criterion.judgedBy());
        String read = measure == null ? "" : "counted: " + measure.code().replace('-', ' ');
        return List.of(
                criterion.title(),
                number(criterion.weight()),
                criterion.scaleFrom() == null
                        ? "not agreed"
                        : number(criterion.scaleFrom()) + " to " + number(criterion.scaleTo()),
                read + (read.isEmpty() || judged.isEmpty() ? "" : "; or ") + judged,
                criterion.reference());
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "not agreed" : number.toPlainString();
    }

    private static PublishedSection withheld(Publishable what) {
        long limit = what.suppression().limit();
        List<String> items = new ArrayList<>();
        items.add(
                "Numbers of people and groups from 1 to " + (limit - 1) + " are not told: it says \"fewer than " + limit
                        + "\". With them go the points, rates, periods and places in an order from which one could be worked out. That nobody"
                        + " spoke is told, because it concerns no person.");
        if (limit > what.agreed().limit()) {
            items.add("As a rule numbers below " + what.agreed().limit()
                    + " are withheld. Here the limit is higher, because with that one a number could have been worked out from which"
                    + " themes were weighed and chosen.");
        }
        items.add(
                "Where some contacts came without a name, it says \"at least\": those who can be told apart are counted. \"Fewer"
                        + " than\" speaks of those too; contacts without a name may come from more people.");
        if (!(what.profile().method() instanceof CriteriaMethod)) {
            items.add(
                    "Points are withheld for all themes: how many people sent a ranking is not known here, and of few the points would"
                            + " tell what they ranked.");
        }
        if (what.notNamed()) {
            items.add(
                    "Themes that were recommended as good practice or not weighed for now are not named where too few spoke about"
                            + " them.");
        }
        items.add(
                "A theme that was weighed and not chosen is not named where that alone would tell how few spoke about it.");
        items.add("No person, no group and no record is named, and no day of a single contact.");
        return new PublishedSection("What is withheld here, and why", List.of(new Items(items)));
    }

    private static PublishedSection rules(Publishable what) {
        List<PublishedBlock> blocks = new ArrayList<>();
        blocks.add(new Paragraph("Law in force: " + what.regime().title()
                + ". Made by rules from the decision itself; the same facts give the same page."));
        blocks.add(new Table(
                "Rules that answered",
                List.of("Rules", "Version", "Fingerprint"),
                what.ruleSets().stream()
                        .map(set -> List.of(
                                set.name(), set.version(), set.fingerprint().substring(0, 12)))
                        .toList()));
        if (!what.setAside().isEmpty()) {
            blocks.add(new Table(
                    "What rule packs of the LINk set aside",
                    List.of("Rule or parameter", "Pack", "In its place", "Reference"),
                    what.setAside().stream()
                            .map(one -> List.of(one.name(), one.pack(), one.by(), one.reference()))
                            .toList()));
        }
        blocks.add(new Paragraph("Fingerprint of rules, agreed values and profile: " + what.fingerprint() + "."));
        return new PublishedSection("Rules and versions", blocks);
    }
}
