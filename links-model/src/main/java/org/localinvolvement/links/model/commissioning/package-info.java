/** How needs become services: the phases of commissioning, who commissions, and the plans and agreements on the way. */
@NullMarked
package org.localinvolvement.links.model.commissioning;

import org.jspecify.annotations.NullMarked;
