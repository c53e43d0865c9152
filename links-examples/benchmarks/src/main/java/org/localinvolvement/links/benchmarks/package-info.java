/** Three ways to count who speaks about what, and what each of them costs. */
@NullMarked
package org.localinvolvement.links.benchmarks;

import org.jspecify.annotations.NullMarked;
