package org.localinvolvement.links.rules.involving;

import java.time.LocalDate;

/**
 * How old the latest edition of a Joint Strategic Needs Assessment is. A fact that rules match.
 *
 * @param about the code of the element
 * @param edition the day of the publication or the latest refresh
 * @param age the days from then to the day of the question
 * @param agreed the days within which a refresh is agreed to come
 */
public record EditionSeen(String about, LocalDate edition, int age, int agreed) {}
