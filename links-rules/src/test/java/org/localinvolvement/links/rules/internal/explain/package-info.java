/** Why and why not, held against the engine. */
@NullMarked
package org.localinvolvement.links.rules.internal.explain;

import org.jspecify.annotations.NullMarked;
