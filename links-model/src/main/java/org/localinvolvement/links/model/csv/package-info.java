/** Comma-separated files as rows, and as tables with a header; every fault is told with its place. */
@NullMarked
package org.localinvolvement.links.model.csv;

import org.jspecify.annotations.NullMarked;
