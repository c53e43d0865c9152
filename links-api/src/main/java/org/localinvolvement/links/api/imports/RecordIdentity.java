package org.localinvolvement.links.api.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.imports.ImportMapping.VersionColumn;
import org.localinvolvement.links.model.decision.ProblemCode;

/**
 * Which version of which record a row is.
 *
 * @param id the id of the record in its spelling
 * @param upper the upper 64 bits of a hash of it
 * @param lower the lower 64 bits
 * @param version later versions have higher numbers; the same for all where the mapping names no version
 * @param content a hash of everything that is read of it
 * @param deleted whether the CRM says that it is deleted
 */
record RecordIdentity(String id, long upper, long lower, long version, long content, boolean deleted) {

    /** A record that is told to be removed has no later version. */
    private static final long REMOVED = Long.MAX_VALUE;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    /** Reads identities in one thread; people and groups go into no hash but under their pseudonyms. */
    static final class Reader {
        private final ImportMapping mapping;
        private final FieldSource ids;
        private final Keys keys;
        private final Set<Integer> apart = new HashSet<>();
        private final MessageDigest digest;

        Reader(ImportMapping mapping, Keys keys) {
            this.mapping = mapping;
            this.ids = mapping.source(ImportField.RECORD_ID);
            this.keys = keys;
            for (ImportField field : List.of(ImportField.RECORD_ID, ImportField.CONTRIBUTOR, ImportField.GROUP)) {
                mapping.source(field).columns().forEach(column -> apart.add(mapping.place(column)));
            }
            try {
                this.digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-256; this one has not", e);
            }
        }

        /** The identity, or null with one more problem. */
        @Nullable
        RecordIdentity read(ExportRecord record, RowProblems problems) {
            if (!record.removed().isEmpty()) {
                String id = ids.spelling().of(record.removed()).orElse(record.removed());
                return identity(id, REMOVED, 0, true);
            }
            String id = id(record, problems);
            Long version = version(record, problems);
            if (id.isEmpty() || version == null) {
                return null;
            }
            ImportMapping.Marked marked = mapping.parts().deleted();
            boolean deleted = marked != null
                    && record.texts(mapping.place(marked.column())).stream().anyMatch(marked.values()::contains);
            return identity(id, version, content(record), deleted);
        }

        private String id(ExportRecord record, RowProblems problems) {
            String id = mapping.first(record, ids);
            if (id.isEmpty()) {
                problems.tell(
                        ProblemCode.CELL_EMPTY,
                        ids.columns().get(0),
                        null,
                        "a record needs its id, and this one has none",
                        "Export the ids of the records too");
                return "";
            }
            Optional<String> spelt = ids.spelling().of(id);
            if (spelt.isEmpty()) {
                problems.tell(
                        ProblemCode.RECORD_ID_MALFORMED,
                        ids.columns().get(0),
                        null,
                        "an id of Salesforce has 15 or 18 letters and digits",
                        "Export the ids as text, or leave \"as\" out of the mapping");
            }
            return spelt.orElse("");
        }

        private @Nullable Long version(ExportRecord record, RowProblems problems) {
            VersionColumn column = mapping.parts().version();
            if (column == null) {
                return 0L;
            }
            String text = record.text(mapping.place(column.column()));
            if (text.isEmpty()) {
                // A record that nobody has changed yet may have none.
                return Long.MIN_VALUE;
            }
            if (column.number()) {
                if (NUMBER.matcher(text).matches()) {
                    return Long.valueOf(text);
                }
                problems.tell(
                        ProblemCode.NUMBER_INVALID, column.column(), text, "a version is a whole number", "Correct it");
                return null;
            }
            Optional<Instant> time = mapping.parts().times().instant(text);
            if (time.isEmpty()) {
                problems.tell(
                        ProblemCode.DATE_FORMAT,
                        column.column(),
                        text,
                        "this is no time of the form " + mapping.parts().times().pattern(),
                        "Correct it, or date_format in the mapping");
                return null;
            }
            return microseconds(time.get());
        }

        private static long microseconds(Instant time) {
            return Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1_000_000L), time.getNano() / 1000);
        }

        private RecordIdentity identity(String id, long version, long content, boolean deleted) {
            ByteBuffer hash = ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
            return new RecordIdentity(id, hash.getLong(), hash.getLong(), version, content, deleted);
        }

        private long content(ExportRecord record) {
            for (int place = 0; place < mapping.columns().size(); place++) {
                if (!apart.contains(place)) {
                    List<String> texts = record.texts(place);
                    update(String.valueOf(texts.size()));
                    texts.forEach(this::update);
                }
            }
            update(String.valueOf(keys.person(record)));
            update(String.valueOf(keys.group(record)));
            return ByteBuffer.wrap(digest.digest()).getLong();
        }

        private void update(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((byte) (bytes.length >>> 16));
            digest.update((byte) (bytes.length >>> 8));
            digest.update((byte) bytes.length);
            digest.update(bytes);
        }
    }
}
