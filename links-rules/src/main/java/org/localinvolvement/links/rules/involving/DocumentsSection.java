package org.localinvolvement.links.rules.involving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.localinvolvement.links.model.commissioning.HeldDocument;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.rules.document.Section;

/** Reads which documents a LINk holds; the form stands with {@link InvolvementFile}. */
final class DocumentsSection {

    private DocumentsSection() {}

    static Supplier<DocumentsRecord> read(Section section) {
        section.allowOnly("area", "others", "held");
        Identifier area = section.identifier("area");
        Set<Identifier> others = new TreeSet<>(section.optionalIdentifiers("others"));
        Optional<List<Supplier<HeldDocument>>> held = section.toldSections("held")
                .map(all -> all.stream().map(DocumentsSection::document).toList());
        return () -> new DocumentsRecord(
                area,
                others,
                held.map(all -> all.stream().map(Supplier::get).toList()).orElse(null));
    }

    private static Supplier<HeldDocument> document(Section section) {
        section.allowOnly("body", "kind", "title", "dated");
        Identifier body = section.identifier("body");
        HeldDocument.Kind kind = section.constant("kind", HeldDocument.Kind.class);
        String title = section.text("title");
        LocalDate dated = section.optionalDate("dated").orElse(null);
        return () -> new HeldDocument(body, kind, title, dated);
    }
}
