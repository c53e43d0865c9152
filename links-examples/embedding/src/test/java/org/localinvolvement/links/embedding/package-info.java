@NullMarked
package org.localinvolvement.links.embedding;

import org.jspecify.annotations.NullMarked;
