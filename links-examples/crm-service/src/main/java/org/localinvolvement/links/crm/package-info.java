/** A small service that answers the questions of the library over HTTP, for a CRM that does not run Java. It keeps nothing. */
@NullMarked
package org.localinvolvement.links.crm;

import org.jspecify.annotations.NullMarked;
