/** Trigger points: when a concern calls for action. */
@NullMarked
package org.localinvolvement.links.rules.trigger;

import org.jspecify.annotations.NullMarked;
