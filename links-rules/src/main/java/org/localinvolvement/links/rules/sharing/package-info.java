/** Services that several areas share: who commissions them together, whose networks they concern, and who scrutinises a change. */
@NullMarked
package org.localinvolvement.links.rules.sharing;

import org.jspecify.annotations.NullMarked;
