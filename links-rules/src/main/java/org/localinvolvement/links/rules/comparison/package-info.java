/** What two versions of rules decide otherwise, and because of which rule, agreed value or date. */
@NullMarked
package org.localinvolvement.links.rules.comparison;

import org.jspecify.annotations.NullMarked;
