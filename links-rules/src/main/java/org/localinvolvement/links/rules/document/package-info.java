/** Documents, YAML or JSON, whose values know where they stand. */
@NullMarked
package org.localinvolvement.links.rules.document;

import org.jspecify.annotations.NullMarked;
