package org.localinvolvement.links.api.publication;

import java.util.ArrayList;
import java.util.List;
import org.localinvolvement.links.api.publication.PublishedBlock.Items;
import org.localinvolvement.links.api.publication.PublishedBlock.Paragraph;
import org.localinvolvement.links.api.publication.PublishedBlock.Table;
import org.localinvolvement.links.api.publication.PublishedSelection.Item;

/** The items of the programme under its limits, what came of the last, and what the programme rests on. */
final class ProgrammeSections {

    private static final List<String> ITEM =
            List.of("Item", "Theme", "Goal", "Measurable outcome", "Owner", "Pounds", "Days", "What became of it");

    private ProgrammeSections() {}

    static List<PublishedSection> of(Publishable what) {
        List<PublishedSection> sections = new ArrayList<>();
        PublishedSelection selection = what.selection();
        if (selection != null) {
            sections.add(programme(selection));
            if (!selection.done().isEmpty()) {
                sections.add(new PublishedSection("You said, we did", List.of(done(selection))));
            }
        }
        sections.add(groundwork(what.groundwork()));
        return sections;
    }

    private static PublishedSection programme(PublishedSelection selection) {
        List<PublishedBlock> blocks = new ArrayList<>();
        blocks.add(new Paragraph("Agreed: " + selection.reference()
                + ". Items stand in the order of the alphabet, because their order in rank could tell small numbers."));
        blocks.add(
                selection.chosen().isEmpty()
                        ? new Paragraph("No item is on the programme.")
                        : new Table("Items on the programme", ITEM, rows(selection.chosen())));
        if (!selection.others().isEmpty()) {
            blocks.add(new Table("Items that are not, and the limit that binds", ITEM, rows(selection.others())));
        }
        if (selection.notNamed()) {
            blocks.add(new Paragraph(
                    "Other items were looked at whose themes are not named here, because few spoke about them."));
        }
        if (!selection.limits().isEmpty()) {
            blocks.add(new Table(
                    "Limits of the programme",
                    List.of("Limit", "Agreed", "Reached", "Kept", "Reference"),
                    selection.limits().stream()
                            .map(limit -> List.of(
                                    limit.limit(), limit.agreed(), limit.reached(), limit.kept(), limit.reference()))
                            .toList()));
        }
        return new PublishedSection("The programme " + selection.name(), blocks);
    }

    private static List<List<String>> rows(List<Item> items) {
        return items.stream()
                .map(item -> List.of(
                        item.id().isEmpty() ? "none proposed" : item.id(),
                        item.theme(),
                        item.goal(),
                        item.outcome(),
                        item.owner(),
                        item.pounds(),
                        item.days(),
                        item.verdict()))
                .toList();
    }

    private static Table done(PublishedSelection selection) {
        return new Table(
                "What came of the last programme",
                List.of("You said", "Our goal", "Outcome", "By what one sees it", "Carried over because"),
                selection.done().stream()
                        .map(one -> List.of(one.theme(), one.goal(), one.outcome(), one.evidence(), one.carriedOver()))
                        .toList());
    }

    private static PublishedSection groundwork(PublishedGroundwork groundwork) {
        List<PublishedBlock> blocks = new ArrayList<>();
        if (!groundwork.round().isEmpty()) {
            blocks.add(new Items(groundwork.round()));
        }
        blocks.add(new Table(
                "The six core elements of setting priorities (Starting a work programme, April 2008)",
                List.of("Element", "Met"),
                groundwork.elements()));
        blocks.add(new Table(
                "Evidence for the four subjects", List.of("Subject", "Heard through", "Read"), groundwork.subjects()));
        if (!groundwork.overlaps().isEmpty()) {
            blocks.add(new Items(groundwork.overlaps()));
        }
        if (!groundwork.tookPart().isEmpty()) {
            blocks.add(new Table(
                    "Who took part in setting the priorities",
                    List.of(
                            "Area or community",
                            "People who live there or belong to it",
                            "People who took part",
                            "Took part"),
                    groundwork.tookPart()));
        }
        return new PublishedSection("What the programme rests on", blocks);
    }
}
