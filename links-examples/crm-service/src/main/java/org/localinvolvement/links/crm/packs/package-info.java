/** Rule packs of the host: those of its folder, and those that somebody wants to have checked. */
@NullMarked
package org.localinvolvement.links.crm.packs;

import org.jspecify.annotations.NullMarked;
