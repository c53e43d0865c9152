/** Everything that touches the rules engine. */
@NullMarked
package org.localinvolvement.links.rules.internal;

import org.jspecify.annotations.NullMarked;
