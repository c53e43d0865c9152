/** YAML documents whose values know the line they stand on. */
@NullMarked
package org.localinvolvement.links.rules.document;

import org.jspecify.annotations.NullMarked;
