/** Enter and view: whether a provider has to let representatives in, and who is an authorised representative. */
@NullMarked
package org.localinvolvement.links.rules.entry;

import org.jspecify.annotations.NullMarked;
