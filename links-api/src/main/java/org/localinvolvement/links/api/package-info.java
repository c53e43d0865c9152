/** The front door: questions in, explained decisions out. */
@NullMarked
package org.localinvolvement.links.api;

import org.jspecify.annotations.NullMarked;
