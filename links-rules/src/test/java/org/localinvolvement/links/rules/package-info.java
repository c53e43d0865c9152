/** What the tests of several questions share. */
@NullMarked
package org.localinvolvement.links.rules;

import org.jspecify.annotations.NullMarked;
