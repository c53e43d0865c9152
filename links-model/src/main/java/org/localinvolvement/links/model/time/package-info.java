/** Dates and spans of days. Every date is a calendar date in England; none is ever read from a clock. */
@NullMarked
package org.localinvolvement.links.model.time;

import org.jspecify.annotations.NullMarked;
