/** Which bodies there are as at a date, what binds them to each other, and what the register does not hold. */
@NullMarked
package org.localinvolvement.links.model.register;

import org.jspecify.annotations.NullMarked;
