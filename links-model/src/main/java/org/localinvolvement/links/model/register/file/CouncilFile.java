package org.localinvolvement.links.model.register.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.csv.CsvColumns;
import org.localinvolvement.links.model.csv.CsvTable;
import org.localinvolvement.links.model.csv.TableRow;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.Region;
import org.localinvolvement.links.model.organisation.Tier;
import org.localinvolvement.links.model.time.Period;

/**
 * Reads councils from a list of a host's own.
 *
 * <p>The form: comma-separated, in UTF-8, with or without a byte order mark. A line that begins with {@code #} is a remark. The first
 * other line names the columns, in any order:
 *
 * <ul>
 *   <li>{@code gss_code}, or {@code code}: the GSS code, E and eight digits; not empty;
 *   <li>{@code name}: not empty;
 *   <li>{@code tier}: a {@link Tier} in words, for example {@code unitary}, {@code London borough} or {@code DISTRICT}; not empty;
 *   <li>{@code region}: a {@link Region} in words, for example {@code East Midlands}; not empty;
 *   <li>{@code county_gss_code}, or {@code county}: for a district, the GSS code of the county council above it; empty where it is not
 *       known;
 *   <li>{@code valid_from}: the first day, as yyyy-mm-dd; empty where the council existed before the list begins;
 *   <li>{@code valid_to}: the last day, inclusive; empty where no end is known;
 *   <li>{@code successor_gss_codes}, or {@code successors}: the GSS codes of the councils that replaced it, apart by {@code ;};
 *   <li>{@code body}: a word of the list's own that tells one council from another; rows with the same word are one council whose code or
 *       name changed;
 *   <li>{@code social_services_authority}: {@code yes} or {@code no}; it has to agree with the tier.
 * </ul>
 *
 * <p>{@code gss_code}, {@code name}, {@code tier} and {@code region} are needed, the others may be left out. Another column is told and
 * not read. A row that cannot be used is told with its line and left out.
 *
 * <p>Rows of one council have one tier and one region, and each begins on the day after another ends. Without {@code body} the code
 * tells which council a row is of. No code stands twice on one day; of two such rows the first stands. The id of a council is its
 * {@code body}, for example {@code links:derby-unitary}, or else its code, for example {@code gss:E06000015}. A county or successor
 * that does not stand in the list is referred to by its code. A successor that by the list does not outlive the council is told and not
 * kept.
 */
public final class CouncilFile {

    static final String CODE = "gss_code";
    static final String COUNTY = "county_gss_code";
    static final String FROM = "valid_from";
    static final String TO = "valid_to";
    static final String TIER = "tier";
    static final String REGION = "region";
    private static final String NAME = "name";
    static final String SUCCESSORS = "successor_gss_codes";
    private static final String BODY = "body";
    private static final String SOCIAL_SERVICES = "social_services_authority";

    private static final CsvColumns COLUMNS = CsvColumns.needing(CODE, NAME, TIER, REGION)
            .allowing(COUNTY, FROM, TO, SUCCESSORS, BODY, SOCIAL_SERVICES)
            .alsoCalled(CODE, "code")
            .alsoCalled(COUNTY, "county")
            .alsoCalled(SUCCESSORS, "successors");

    private static final Pattern GSS = Pattern.compile("E\\d{8}");
    private static final Map<String, Tier> TIERS = words(Tier.values());
    private static final Map<String, Region> REGIONS = regions();

    private CouncilFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the councils, each a {@link LocalAuthority}, and every problem
     * @throws UnusableInputException if the file is missing, empty or no text, lacks a column that is needed, or a quotation mark in
     *     it is never closed
     */
    public static BodiesRead read(Path file) {
        try (CsvTable table = CsvTable.open(file, COLUMNS)) {
            CouncilRows rows = new CouncilRows();
            while (table.hasNext()) {
                TableRow row = table.next();
                CouncilRow council = council(row);
                if (council != null) {
                    rows.add(council);
                }
            }
            return new BodiesRead(rows.councils(), table.problems(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a row says, or null with at least one more problem. */
    private static @Nullable CouncilRow council(TableRow row) {
        String code = row.filled(CODE);
        requireCode(row, CODE, code);
        String county = row.cell(COUNTY);
        requireCode(row, COUNTY, county);
        List<String> successors = Arrays.stream(row.cell(SUCCESSORS).split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        successors.forEach(successor -> requireCode(row, SUCCESSORS, successor));
        String name = row.filled(NAME);
        String body = row.text(BODY);
        Optional<Tier> tier = oneOf(row, TIER, TIERS);
        Optional<Region> region = oneOf(row, REGION, REGIONS);
        Optional<LocalDate> from = row.date(FROM);
        Optional<LocalDate> to = row.date(TO);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            row.tell(
                    ProblemCode.DATES_REVERSED,
                    TO,
                    row.cell(TO),
                    "this council ends before it begins on " + from.get(),
                    "Correct one of the two dates");
        }
        if (!successors.isEmpty() && to.isEmpty() && row.cell(TO).isEmpty()) {
            row.tell(
                    ProblemCode.LIST_CONTRADICTS,
                    SUCCESSORS,
                    row.cell(SUCCESSORS),
                    "this council has successors and no last day",
                    "Fill the column " + TO + ", or leave the successors out");
        }
        tier.ifPresent(known -> requireAgreement(row, known, county));
        if (!row.isSound() || tier.isEmpty() || region.isEmpty()) {
            return null;
        }
        return new CouncilRow(
                body,
                code,
                name,
                tier.get(),
                region.get(),
                county,
                new Period(from.orElse(null), to.orElse(null)),
                successors,
                row);
    }

    private static void requireCode(TableRow row, String column, String code) {
        if (!code.isEmpty() && !GSS.matcher(code).matches()) {
            row.tell(
                    ProblemCode.BODY_CODE_MALFORMED,
                    column,
                    code,
                    "the GSS code of a council in England is E and eight digits",
                    "Correct it");
        }
    }

    private static void requireAgreement(TableRow row, Tier tier, String county) {
        if (tier != Tier.DISTRICT && !county.isEmpty()) {
            row.tell(
                    ProblemCode.LIST_CONTRADICTS,
                    COUNTY,
                    county,
                    "only a district has a county council above it, and this is a " + tier.title(),
                    "Leave the county out, or correct the tier");
        }
        String written = row.cell(SOCIAL_SERVICES);
        String byTier = tier.hasSocialServices() ? "yes" : "no";
        if (!written.isEmpty() && !written.equalsIgnoreCase(byTier)) {
            row.tell(
                    ProblemCode.LIST_CONTRADICTS,
                    SOCIAL_SERVICES,
                    written,
                    "for a " + tier.title() + " it is " + byTier,
                    "Correct it, or the tier");
        }
    }

    private static <T> Optional<T> oneOf(TableRow row, String column, Map<String, T> known) {
        String cell = row.filled(column);
        Optional<T> found = Optional.ofNullable(known.get(plain(cell)));
        if (found.isEmpty() && !cell.isEmpty()) {
            row.tell(
                    ProblemCode.VALUE_UNKNOWN,
                    column,
                    cell,
                    "this is no known " + column,
                    "Correct it. " + Suggestion.among(plain(cell), known.keySet()));
        }
        return found;
    }

    private static Map<String, Region> regions() {
        Map<String, Region> regions = words(Region.values());
        regions.put("yorkshire and humber", Region.YORKSHIRE_AND_THE_HUMBER);
        return regions;
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] all) {
        return Arrays.stream(all)
                .collect(Collectors.toMap(
                        value -> plain(value.name()), Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }
}
