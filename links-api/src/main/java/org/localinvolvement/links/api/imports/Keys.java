package org.localinvolvement.links.api.imports;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people and groups of records, under their pseudonyms; the only place where their keys are seen. For one thread. */
final class Keys {

    private final ImportMapping mapping;
    private final FieldSource people;
    private final FieldSource groups;
    private final Pseudonyms.Marks marks;

    Keys(ImportMapping mapping, Pseudonyms pseudonyms) {
        this.mapping = mapping;
        this.people = mapping.source(ImportField.CONTRIBUTOR);
        this.groups = mapping.source(ImportField.GROUP);
        this.marks = pseudonyms.marks();
    }

    @Nullable
    String person(ExportRecord record) {
        return key(record, people).map(marks::person).orElse(null);
    }

    @Nullable
    String group(ExportRecord record) {
        return key(record, groups).map(marks::group).orElse(null);
    }

    /** Whether the record names several people where one is expected. */
    boolean namesSeveral(ExportRecord record) {
        return mapping.filled(record, people).stream().distinct().count() > 1;
    }

    /** Of several the first in the alphabet: a CRM does not say in which order it lists them. */
    private Optional<String> key(ExportRecord record, FieldSource source) {
        List<String> filled = mapping.filled(record, source);
        return filled.stream()
                .sorted()
                .findFirst()
                .map(key -> source.spelling().of(key).orElse(key));
    }
}
