/** Who may ask: keys, what each may do, and the file in which a host keeps their hashes. */
@NullMarked
package org.localinvolvement.links.crm.keys;

import org.jspecify.annotations.NullMarked;
