/** Contact logs as comma-separated files. */
@NullMarked
package org.localinvolvement.links.api.csv;

import org.jspecify.annotations.NullMarked;
