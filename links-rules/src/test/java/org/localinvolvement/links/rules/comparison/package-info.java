/** Tests of comparing rules. */
@NullMarked
package org.localinvolvement.links.rules.comparison;

import org.jspecify.annotations.NullMarked;
