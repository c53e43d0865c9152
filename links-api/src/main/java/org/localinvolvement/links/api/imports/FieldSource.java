package org.localinvolvement.links.api.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a field comes from.
 *
 * @param columns the columns or members; of a field with one value the first that is filled counts
 * @param constant what it always is; empty where it comes from columns
 * @param separator what stands between several values in one text; empty where nothing does
 * @param values what the codes mean; empty where every text stands for itself
 * @param unmapped what becomes of a code that {@code values} does not name
 * @param spelling how a key is spelt before anything is compared with it
 */
record FieldSource(
        List<String> columns,
        String constant,
        String separator,
        Map<String, String> values,
        Unmapped unmapped,
        Spelling spelling) {

    /** What becomes of a code that no table names; in each case it is counted and told. */
    enum Unmapped {
        /** It is left out of the record. */
        COUNT,
        /** It stands for itself. */
        KEEP,
        /** Its record is refused. */
        REFUSE
    }

    /** How keys are spelt, so that one key is one text. */
    enum Spelling {
        /** As it stands. */
        AS_IT_STANDS {
            @Override
            Optional<String> of(String key) {
                return Optional.of(key);
            }
        },
        /** In small letters, for e-mail addresses and identifiers of Dataverse. */
        SMALL_LETTERS {
            @Override
            Optional<String> of(String key) {
                return Optional.of(key.toLowerCase(Locale.ROOT));
            }
        },
        /** Identifiers of Salesforce: those of 15 characters get the three that make them safe in any case. */
        SALESFORCE_ID {
            @Override
            Optional<String> of(String key) {
                if (!SALESFORCE.matcher(key).matches()) {
                    return Optional.empty();
                }
                return Optional.of(safeInAnyCase(key.substring(0, 15)));
            }
        };

        private static final Pattern SALESFORCE = Pattern.compile("[0-9A-Za-z]{15}([0-9A-Za-z]{3})?");
        private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

        /** The key in its spelling; empty where it is not of its form. */
        abstract Optional<String> of(String key);

        /** Each of the three signs says which of five characters are capital letters. */
        private static String safeInAnyCase(String id) {
            StringBuilder whole = new StringBuilder(id);
            for (int part = 0; part < 3; part++) {
                int capitals = 0;
                for (int i = 0; i < 5; i++) {
                    char sign = id.charAt(part * 5 + i);
                    capitals |= sign >= 'A' && sign <= 'Z' ? 1 << i : 0;
                }
                whole.append(SIGNS.charAt(capitals));
            }
            return whole.toString();
        }
    }

    /** The texts of columns, apart by the separator. */
    static FieldSource of(List<String> columns, String separator) {
        return new FieldSource(columns, "", separator, Map.of(), Unmapped.COUNT, Spelling.AS_IT_STANDS);
    }
}
