/** Contact and issue records out of the exports of CRM systems, under pseudonyms, by a mapping that is data. */
@NullMarked
package org.localinvolvement.links.api.imports;

import org.jspecify.annotations.NullMarked;
