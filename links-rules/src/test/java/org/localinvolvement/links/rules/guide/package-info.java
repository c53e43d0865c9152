/** Runs the author's guide. */
@NullMarked
package org.localinvolvement.links.rules.guide;

import org.jspecify.annotations.NullMarked;
