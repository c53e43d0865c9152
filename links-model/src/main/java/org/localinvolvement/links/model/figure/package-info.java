/** Exact figures, and what is known of a figure that is not known exactly. */
@NullMarked
package org.localinvolvement.links.model.figure;

import org.jspecify.annotations.NullMarked;
