/** Questions for properties: many little logs, made at random. */
@NullMarked
package org.localinvolvement.links.rules.cases;

import org.jspecify.annotations.NullMarked;
