/** Tests of words that were renamed. */
@NullMarked
package org.localinvolvement.links.rules.former;

import org.jspecify.annotations.NullMarked;
