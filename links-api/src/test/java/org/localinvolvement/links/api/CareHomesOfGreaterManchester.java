package org.localinvolvement.links.api;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.localinvolvement.links.model.csv.CsvColumns;
import org.localinvolvement.links.model.csv.CsvTable;
import org.localinvolvement.links.model.csv.TableRow;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.register.RegisterAsAt;
import org.localinvolvement.links.model.service.Services;
import org.localinvolvement.links.rules.entry.EntryProvider;

/**
 * The care homes of a list of the regulator, with what a question about them needs.
 *
 * <p>The list names no provider: a home is taken to be an independent provider's unless its web site is one of a council or of the
 * health service. The codes of areas lost a zero in most rows, so that the council is found by its name. A kind of service that the
 * services of the library do not have is told with its row and its word, and the home is still there.
 *
 * @param homes every home of the list, in its order
 * @param problems what of the list is not known
 */
public record CareHomesOfGreaterManchester(List<Home> homes, List<Problem> problems) {

    private static final CsvColumns COLUMNS = CsvColumns.needing("name", "type", "website", "area_name")
            .allowing("address", "postcode", "telephone", "area_code", "lon", "lat");
    private static final Map<String, String> SERVICES = Map.of(
            "Residential homes", "residential-care",
            "Nursing homes", "residential-care",
            "Homecare agencies", "home-care");

    /** Copies. */
    public CareHomesOfGreaterManchester {
        homes = List.copyOf(homes);
        problems = List.copyOf(problems);
    }

    /**
     * One of them.
     *
     * @param row its line in the list
     * @param types what the list says it is
     * @param services the codes of the services that the library has for these
     * @param area the name of the council in whose area it lies
     * @param role the role in which it would be asked to let representatives in
     */
    public record Home(long row, List<String> types, Set<String> services, String area, EntryProvider role) {

        /**
         * Which premises they are; the list has no code for them.
         *
         * @return the row as an identifier
         */
        public Identifier id() {
            return new Identifier("cqc-2019-row", String.valueOf(row));
        }

        /**
         * The council in whose area it lies.
         *
         * @param register who was there
         * @return empty where the register has no such council with social services functions, or several
         */
        public Optional<LocalAuthority> council(RegisterAsAt register) {
            List<LocalAuthority> named = register.named(area).values().stream()
                    .filter(LocalAuthority.class::isInstance)
                    .map(LocalAuthority.class::cast)
                    .filter(council -> council.tier().makesArrangements())
                    .toList();
            return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        }
    }

    /**
     * Reads the list that lies beside the sources: in the folder that the system property {@code links.shared} names, else in the
     * first {@code shared} above the working directory. Where there is none, the test that asks is skipped.
     *
     * @return the homes
     */
    public static CareHomesOfGreaterManchester read() {
        String named = System.getProperty("links.shared");
        Optional<Path> folder = (named == null
                        ? Stream.of("../shared", "../../shared", "../../../shared")
                        : Stream.of(named))
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(
                folder.isPresent(),
                "Skipped: there is no list of care homes; name the folder that holds"
                        + " data/cqc/greater-manchester-care-homes-2019.csv with -Dlinks.shared=FOLDER");
        return read(folder.orElseThrow().resolve("data/cqc/greater-manchester-care-homes-2019.csv"));
    }

    /**
     * Reads a list.
     *
     * @param file the file
     * @return every row that can be read
     */
    public static CareHomesOfGreaterManchester read(Path file) {
        List<Home> homes = new ArrayList<>();
        try (CsvTable table = CsvTable.open(file, COLUMNS)) {
            while (table.hasNext()) {
                homes.add(home(table.next()));
            }
            return new CareHomesOfGreaterManchester(homes, table.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Home home(TableRow row) {
        List<String> types = List.of(row.filled("type").split("\\|"));
        Set<String> services = new LinkedHashSet<>();
        for (String type : types) {
            Optional.ofNullable(SERVICES.get(type))
                    .filter(code -> Services.standard().find(code).isPresent())
                    .ifPresentOrElse(
                            services::add,
                            () -> row.tell(
                                    ProblemCode.VALUE_UNKNOWN,
                                    "type",
                                    type,
                                    "the services of the library have none for this word",
                                    "Add a service of your own with Services.with"));
        }
        return new Home(row.line(), types, services, row.filled("area_name"), role(row.cell("website")));
    }

    private static EntryProvider role(String website) {
        String site = website.replaceFirst("^https?://", "").replaceFirst("/.*", "");
        if (site.endsWith(".gov.uk")) {
            return EntryProvider.LOCAL_AUTHORITY;
        }
        return site.endsWith(".nhs.uk") ? EntryProvider.NHS_TRUST : EntryProvider.INDEPENDENT_PROVIDER;
    }
}
