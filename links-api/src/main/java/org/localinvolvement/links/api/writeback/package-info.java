/** What decisions call for, as tasks for a CRM. */
@NullMarked
package org.localinvolvement.links.api.writeback;

import org.jspecify.annotations.NullMarked;
