package org.localinvolvement.links.rules.annual;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.time.Window;

/**
 * A part of a year of which a report is made, by when, and on what that rests.
 *
 * @param days the days that it covers
 * @param due the last day for preparing it, inclusive; null where it cannot be said
 * @param basis what it rests on, and whether that is law
 */
public record ReportPart(Window days, @Nullable LocalDate due, String basis) {}
