/** What people and groups say, and the analysis of it: who speaks, not how often. */
@NullMarked
package org.localinvolvement.links.model.involvement;

import org.jspecify.annotations.NullMarked;
