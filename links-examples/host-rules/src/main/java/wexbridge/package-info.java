/** What the host of Wexbridge writes around the library. */
@NullMarked
package wexbridge;

import org.jspecify.annotations.NullMarked;
