/** Planning a visit: what to look at before it is made, apart from the legal answer whether the provider has to let anybody in. */
@NullMarked
package org.localinvolvement.links.rules.visit;

import org.jspecify.annotations.NullMarked;
