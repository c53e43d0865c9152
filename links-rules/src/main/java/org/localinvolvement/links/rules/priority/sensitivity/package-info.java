/** How far the order of weighed themes, and the short list, depend on the weights. */
@NullMarked
package org.localinvolvement.links.rules.priority.sensitivity;

import org.jspecify.annotations.NullMarked;
