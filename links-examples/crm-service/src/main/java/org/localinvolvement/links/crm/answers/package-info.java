/** The addresses of the service, and what they answer. */
@NullMarked
package org.localinvolvement.links.crm.answers;

import org.jspecify.annotations.NullMarked;
