/** Words of rules and packs that were renamed, and what is written now. */
@NullMarked
package org.localinvolvement.links.rules.former;

import org.jspecify.annotations.NullMarked;
