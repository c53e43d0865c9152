package org.localinvolvement.links.model.service;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of service that are known: an open list, the guides' own and a host's.
 *
 * <p>Source: "Health and social care structures" (May 2009); "Starting a work programme" (April 2008). Each
 * {@link Service#source() service} names the section.
 *
 * <p>Immutable and safe for several threads.
 */
public final class Services {

    /**
     * The code of social care for children, of which neither entry nor, to 31 March 2013, an answer is owed: SI 2008/528 reg 1(3),
     * <em>excluded activities</em>.
     */
    public static final String CHILDRENS_SOCIAL_CARE = "childrens-social-care";

    private static final Services STANDARD = of(Stream.of(
                    HealthServices.primary(),
                    HealthServices.hospital(),
                    HealthServices.specialised(),
                    HealthServices.ambulance(),
                    HealthServices.community(),
                    MentalHealthAndCare.mentalHealth(),
                    MentalHealthAndCare.adultSocialCare(),
                    MentalHealthAndCare.childrensSocialCare())
            .flatMap(List::stream)
            .toList());

    private final CodedList<Service> list;

    private Services(CodedList<Service> list) {
        this.list = list;
    }

    /**
     * The services that the guides name.
     *
     * @return the list
     */
    public static Services standard() {
        return STANDARD;
    }

    /**
     * A list of a host's own.
     *
     * @param services its services
     * @return the list
     * @throws IllegalArgumentException if two have one code
     */
    public static Services of(Collection<Service> services) {
        return new Services(new CodedList<>("service", Service::code, services));
    }

    /**
     * This list with a further service.
     *
     * @param service the service
     * @return a longer list
     * @throws IllegalArgumentException if its code is taken
     */
    public Services with(Service service) {
        return new Services(list.with(List.of(service)));
    }

    /**
     * This list and another.
     *
     * @param other another list
     * @return a longer list
     * @throws IllegalArgumentException if a code is in both
     */
    public Services combinedWith(Services other) {
        return new Services(list.with(other.all()));
    }

    /**
     * A service by its code.
     *
     * @param code the code
     * @return empty if the list has none of that code
     */
    public Optional<Service> find(String code) {
        return list.find(code);
    }

    /**
     * A service by its code.
     *
     * @param code the code
     * @return the service
     * @throws IllegalArgumentException if the list has none of that code; the message names the nearest
     */
    public Service get(String code) {
        return list.get(code);
    }

    /**
     * All services.
     *
     * @return in the order of their codes
     */
    public List<Service> all() {
        return list.all();
    }
}
