@NullMarked
package org.localinvolvement.links.rules.internal.language;

import org.jspecify.annotations.NullMarked;
