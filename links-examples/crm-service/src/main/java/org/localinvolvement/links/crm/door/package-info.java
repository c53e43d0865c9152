/** The edge of the service: what every request passes, whether it reaches a question or not. */
@NullMarked
package org.localinvolvement.links.crm.door;

import org.jspecify.annotations.NullMarked;
