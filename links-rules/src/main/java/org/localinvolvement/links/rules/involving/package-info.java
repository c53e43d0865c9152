/**
 * Whether a body kept its duty to involve, whether a Joint Strategic Needs Assessment is what it should be, and which documents of
 * bodies a LINk lacks.
 */
@NullMarked
package org.localinvolvement.links.rules.involving;

import org.jspecify.annotations.NullMarked;
