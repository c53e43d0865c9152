/** Which records of a contact log stand behind a figure. */
@NullMarked
package org.localinvolvement.links.api.trace;

import org.jspecify.annotations.NullMarked;
