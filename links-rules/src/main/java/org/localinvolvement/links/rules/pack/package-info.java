/** Rule packs: what a host adds to the rules that the library ships, and what may be wrong with it. */
@NullMarked
package org.localinvolvement.links.rules.pack;

import org.jspecify.annotations.NullMarked;
