/** What the service answers where it does not answer the question: problems after RFC 9457. */
@NullMarked
package org.localinvolvement.links.crm.refusals;

import org.jspecify.annotations.NullMarked;
