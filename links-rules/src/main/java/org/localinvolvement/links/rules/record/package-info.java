/** What a LINk has on record of its own work, and the file in which it stands. */
@NullMarked
package org.localinvolvement.links.rules.record;

import org.jspecify.annotations.NullMarked;
