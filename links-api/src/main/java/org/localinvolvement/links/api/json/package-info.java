/** Decisions, rules and the register as JSON. */
@NullMarked
package org.localinvolvement.links.api.json;

import org.jspecify.annotations.NullMarked;
