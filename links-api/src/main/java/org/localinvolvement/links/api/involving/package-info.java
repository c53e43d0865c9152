/** How bodies involve people, as it is asked about and answered as a whole. */
@NullMarked
package org.localinvolvement.links.api.involving;

import org.jspecify.annotations.NullMarked;
