/** A visit as it is asked about and answered as a whole: the legal answer, who is authorised, and what to look at before. */
@NullMarked
package org.localinvolvement.links.api.visit;

import org.jspecify.annotations.NullMarked;
