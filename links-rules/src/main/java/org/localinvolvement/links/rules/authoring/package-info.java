/** What the author of rules uses: given facts, tests of rules beside their text or in Java, and what no test covers. */
@NullMarked
package org.localinvolvement.links.rules.authoring;

import org.jspecify.annotations.NullMarked;
