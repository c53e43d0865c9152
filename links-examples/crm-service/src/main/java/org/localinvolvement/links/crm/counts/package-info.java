/** The figures of the service. */
@NullMarked
package org.localinvolvement.links.crm.counts;

import org.jspecify.annotations.NullMarked;
