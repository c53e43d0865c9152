/** The last days of an engagement plan as a calendar file that other programs read. */
@NullMarked
package org.localinvolvement.links.api.calendar;

import org.jspecify.annotations.NullMarked;
