/**
 * What people and groups say, the analysis of it (who speaks, not how often), and the issues that come of it.
 */
@NullMarked
package org.localinvolvement.links.model.involvement;

import org.jspecify.annotations.NullMarked;
