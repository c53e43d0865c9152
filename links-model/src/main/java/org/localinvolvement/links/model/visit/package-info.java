/** Enter and view as it is planned and made: who may visit, what for, and what was viewed. */
@NullMarked
package org.localinvolvement.links.model.visit;

import org.jspecify.annotations.NullMarked;
