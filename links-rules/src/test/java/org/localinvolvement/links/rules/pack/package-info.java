/** Tests of how a host's pack is read. */
@NullMarked
package org.localinvolvement.links.rules.pack;

import org.jspecify.annotations.NullMarked;
