/** The annual report of a LINk, assembled from the records of its year, and the influence of its reports, counted from them. */
@NullMarked
package org.localinvolvement.links.rules.annual;

import org.jspecify.annotations.NullMarked;
