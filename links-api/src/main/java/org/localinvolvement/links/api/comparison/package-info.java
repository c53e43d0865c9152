/** What moved between two work programmes, and because of what. */
@NullMarked
package org.localinvolvement.links.api.comparison;

import org.jspecify.annotations.NullMarked;
