/** Tests of how far the order depends on the weights. */
@NullMarked
package org.localinvolvement.links.rules.priority.sensitivity;

import org.jspecify.annotations.NullMarked;
