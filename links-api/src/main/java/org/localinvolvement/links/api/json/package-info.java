/** Decisions as JSON. */
@NullMarked
package org.localinvolvement.links.api.json;

import org.jspecify.annotations.NullMarked;
