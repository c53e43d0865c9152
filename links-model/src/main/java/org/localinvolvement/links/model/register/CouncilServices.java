package org.localinvolvement.links.model.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.localinvolvement.links.model.csv.CsvColumns;
import org.localinvolvement.links.model.csv.CsvTable;
import org.localinvolvement.links.model.csv.TableRow;
import org.localinvolvement.links.model.organisation.CouncilService;
import org.localinvolvement.links.model.organisation.ServiceTier;
import org.localinvolvement.links.model.organisation.Tier;

/**
 * What councils provide, and at which tier.
 *
 * <p>The list is one of 2012 to 2015 and is good for the tier alone; it is not the list of services of a council in 2009.
 *
 * <p>Immutable; safe for any number of threads.
 */
public final class CouncilServices {

    private static final String RESOURCE = "council-services.csv";

    private final List<CouncilService> services;

    private static final class Standard {
        private static final CouncilServices SERVICES = read();
    }

    private CouncilServices(List<CouncilService> services) {
        this.services = List.copyOf(services);
    }

    /**
     * The shipped list; its source and licence stand in the file {@code NOTICE}.
     *
     * @return always the same list
     */
    public static CouncilServices standard() {
        return Standard.SERVICES;
    }

    /**
     * Every service.
     *
     * @return by number
     */
    public List<CouncilService> all() {
        return services;
    }

    /**
     * A service by its number in the Local Government Services List.
     *
     * @param number the number
     * @return empty if the list does not have it
     */
    public Optional<CouncilService> find(int number) {
        return services.stream().filter(service -> service.number() == number).findFirst();
    }

    /**
     * What councils of a tier provide.
     *
     * @param tier the tier
     * @return by number; everything for a council that is alone in its area
     */
    public List<CouncilService> providedBy(Tier tier) {
        return services.stream()
                .filter(service -> tier.provides(service.providedAt()))
                .toList();
    }

    private static CouncilServices read() {
        try (InputStream bytes = Objects.requireNonNull(CouncilServices.class.getResourceAsStream(RESOURCE), RESOURCE);
                CsvTable table = CsvTable.of(bytes, RESOURCE, CsvColumns.needing("number", "tier", "description"))) {
            List<CouncilService> services = new ArrayList<>();
            while (table.hasNext()) {
                TableRow row = table.next();
                services.add(new CouncilService(
                        Integer.parseInt(row.cell("number")),
                        row.cell("description"),
                        Codes.parse(ServiceTier.class, row.cell("tier"))));
            }
            return new CouncilServices(services);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
