package org.localinvolvement.links.rules.duty;

import java.util.List;

/**
 * Who has to do what by when.
 *
 * @param duties in the order of events, bodies, deeds and last days
 */
public record DutiesOwed(List<Duty> duties) {

    /** Copies. */
    public DutiesOwed {
        duties = List.copyOf(duties);
    }

    /**
     * The duties of one body.
     *
     * @param body the identifier of the body
     * @return empty where it has none
     */
    public List<Duty> of(String body) {
        return duties.stream().filter(duty -> duty.on().equals(body)).toList();
    }

    /**
     * The duties of one kind.
     *
     * @param deed what is to be done
     * @return empty where there is none
     */
    public List<Duty> to(Deed deed) {
        return duties.stream().filter(duty -> duty.deed() == deed).toList();
    }
}
