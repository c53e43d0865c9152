package org.localinvolvement.links.api.publication;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.localinvolvement.links.api.publication.PublishedBlock.Items;
import org.localinvolvement.links.api.publication.PublishedBlock.Paragraph;
import org.localinvolvement.links.api.publication.PublishedBlock.Picture;
import org.localinvolvement.links.api.publication.PublishedBlock.Subheading;
import org.localinvolvement.links.api.publication.PublishedBlock.Table;
import org.localinvolvement.links.model.decision.Visible;

/** Writes what is published as one HTML file; every text goes through the template, which escapes it. */
final class PublishedHtml {

    /** A name that is missing is an error, and so is a section of none. */
    private static final Template PAGE =
            Mustache.compiler().escapeHTML(true).strictSections(true).compile(read("page.html.mustache"));

    private int captions;
    private int figures;

    private PublishedHtml() {}

    private static String read(String name) {
        try (InputStream in = PublishedHtml.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name + " is missing from this jar")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String write(PublishedPage page) {
        return PAGE.execute(new PublishedHtml().page(page));
    }

    private Map<String, Object> page(PublishedPage page) {
        List<Map<String, Object>> sections = new ArrayList<>();
        for (PublishedSection section : page.sections()) {
            sections.add(Map.of(
                    "id",
                    "section-" + (sections.size() + 1),
                    "heading",
                    text(section.heading()),
                    "blocks",
                    section.blocks().stream().map(this::block).toList()));
        }
        return Map.of(
                "title",
                text(page.title()),
                "skip",
                text(page.skip()),
                "sections",
                sections,
                "foot",
                text(page.foot()));
    }

    /** Every kind of block, of which one is there. */
    private Map<String, Object> block(PublishedBlock block) {
        return Map.of(
                "paragraph", block instanceof Paragraph paragraph ? List.of(text(paragraph.text())) : List.of(),
                "subheading", block instanceof Subheading subheading ? List.of(text(subheading.text())) : List.of(),
                "items", block instanceof Items items ? List.of(Map.of("item", texts(items.items()))) : List.of(),
                "picture", block instanceof Picture picture ? List.of(picture(picture.chart())) : List.of(),
                "table",
                        block instanceof Table table
                                ? List.of(table(table))
                                : block instanceof Picture picture ? List.of(table(picture.figures())) : List.of());
    }

    private Map<String, Object> table(Table table) {
        captions++;
        return Map.of(
                "caption",
                text(table.caption()),
                "captionId",
                "table-" + captions,
                "wide",
                table.header().size() > 8 ? List.of("wide") : List.of(),
                "head",
                texts(table.header()),
                "rows",
                table.rows().stream()
                        .map(row -> Map.of("name", text(row.get(0)), "cells", texts(row.subList(1, row.size()))))
                        .toList());
    }

    private Map<String, Object> picture(Chart chart) {
        figures++;
        String id = "picture-" + figures;
        Drawing drawing = Drawings.of(chart);
        return Map.of(
                "id",
                id,
                "title",
                text(chart.title()),
                "description",
                text(chart.description()),
                "width",
                Drawing.WIDTH,
                "height",
                drawing.height(),
                "boxes",
                drawing.boxes().stream().map(box -> box(box, id)).toList(),
                "lines",
                drawing.lines().stream()
                        .map(line -> Map.of("x1", line.fromX(), "y1", line.fromY(), "x2", line.toX(), "y2", line.toY()))
                        .toList(),
                "paths",
                drawing.paths().stream()
                        .map(path -> Map.of("points", path.points()))
                        .toList(),
                "labels",
                drawing.labels().stream()
                        .map(label -> Map.of(
                                "x", label.x(),
                                "y", label.y(),
                                "anchor", label.anchor(),
                                "text", text(label.text())))
                        .toList(),
                "fillings",
                drawing.boxes().stream()
                        .map(Drawing.Box::filling)
                        .filter(filling -> filling >= 0)
                        .distinct()
                        .sorted()
                        .map(filling -> Map.of("fillingId", id + "-filling-" + filling, "path", FILLING.get(filling)))
                        .toList());
    }

    /** Strokes in a field of eight by eight. */
    private static final List<String> FILLING = List.of(
            "M0 0H8V8H0Z",
            "M0 8L8 0",
            "M0 2H8M0 6H8",
            "M2 0V8M6 0V8",
            "M0 0L8 8",
            "M0 4H8M4 0V8",
            "M2 2H4V4H2Z",
            "M0 0L8 8M0 8L8 0");

    private static Map<String, Object> box(Drawing.Box box, String id) {
        return Map.of(
                "x", box.x(),
                "y", box.y(),
                "w", box.width(),
                "h", box.height(),
                "fill", box.filling() < 0 ? "#fff" : "url(#" + id + "-filling-" + box.filling() + ")");
    }

    private static List<String> texts(List<String> texts) {
        return texts.stream().map(PublishedHtml::text).toList();
    }

    private static String text(String text) {
        return Visible.text(text, ' ');
    }
}
