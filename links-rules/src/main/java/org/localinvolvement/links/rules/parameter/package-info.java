/** What a LINk agreed: thresholds and windows as dated data, each with its reference. */
@NullMarked
package org.localinvolvement.links.rules.parameter;

import org.jspecify.annotations.NullMarked;
