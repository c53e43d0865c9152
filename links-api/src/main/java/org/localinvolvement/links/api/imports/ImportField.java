package org.localinvolvement.links.api.imports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.involvement.IssueScope;
import org.localinvolvement.links.model.involvement.Tone;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.service.WiderDeterminant;

/** A field of a contact or an issue that an export can fill. */
enum ImportField {
    RECORD_ID(Of.BOTH),
    DATE(Of.BOTH),
    CONTRIBUTOR(Of.CONTACTS),
    GROUP(Of.CONTACTS),
    CHANNEL(Of.CONTACTS),
    THEMES(Of.BOTH),
    SECTOR(Of.BOTH, Sector.class),
    ORGANISATIONS(Of.BOTH),
    PLACE(Of.CONTACTS),
    USER_GROUPS(Of.CONTACTS),
    KIND_OF_SOURCE(Of.CONTACTS),
    TONE(Of.CONTACTS, Tone.class),
    SERIOUS_HARM(Of.CONTACTS),
    TITLE(Of.ISSUES),
    SCOPE(Of.ISSUES, IssueScope.class),
    SERVICES(Of.ISSUES),
    PATHWAY(Of.ISSUES),
    DETERMINANTS(Of.ISSUES, WiderDeterminant.class),
    AREA(Of.ISSUES);

    private enum Of {
        CONTACTS,
        ISSUES,
        BOTH
    }

    private final Of records;
    private final @Nullable Class<? extends Enum<?>> words;

    ImportField(Of records) {
        this.records = records;
        this.words = null;
    }

    ImportField(Of records, Class<? extends Enum<?>> words) {
        this.records = records;
        this.words = words;
    }

    static List<ImportField> of(boolean contacts) {
        Of other = contacts ? Of.ISSUES : Of.CONTACTS;
        return Arrays.stream(values()).filter(field -> field.records != other).toList();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A record does without any field but these. */
    boolean needed() {
        return this == RECORD_ID || this == DATE;
    }

    /** Fields that name people or records are never shown. */
    boolean personal() {
        return this == RECORD_ID || this == CONTRIBUTOR || this == GROUP || this == TITLE;
    }

    boolean several() {
        return switch (this) {
            case THEMES, ORGANISATIONS, USER_GROUPS, SERVICES, DETERMINANTS -> true;
            default -> false;
        };
    }

    /** Whether a table can say what its codes mean. */
    boolean coded() {
        return !personal() && this != DATE;
    }

    /** What a field holds where no table is given; empty where every text stands for itself. */
    Map<String, String> ownWords() {
        Map<String, String> own = new LinkedHashMap<>();
        if (this == SERIOUS_HARM) {
            own.put("yes", "yes");
            own.put("no", "no");
        }
        if (words != null) {
            int level = 0;
            for (Enum<?> constant : words.getEnumConstants()) {
                level++;
                String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
                own.put(word, word);
                if (this == TONE) {
                    own.put(String.valueOf(level), word);
                }
            }
        }
        return own;
    }
}
