/** Tests of what the author of rules uses. */
@NullMarked
package org.localinvolvement.links.rules.authoring;

import org.jspecify.annotations.NullMarked;
