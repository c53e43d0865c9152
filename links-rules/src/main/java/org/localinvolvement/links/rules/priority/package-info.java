/** Priorities: which themes are weighed, how they score, and which make the short list. */
@NullMarked
package org.localinvolvement.links.rules.priority;

import org.jspecify.annotations.NullMarked;
