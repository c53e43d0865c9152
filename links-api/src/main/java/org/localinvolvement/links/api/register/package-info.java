/** What the register holds, put together for showing: a kind of body, one body, and who followed whom. */
@NullMarked
package org.localinvolvement.links.api.register;

import org.jspecify.annotations.NullMarked;
