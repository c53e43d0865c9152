/** The premises in which care is provided, and their parts. */
@NullMarked
package org.localinvolvement.links.model.place;

import org.jspecify.annotations.NullMarked;
