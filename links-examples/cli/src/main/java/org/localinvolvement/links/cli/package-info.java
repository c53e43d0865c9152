/** The analysts' tool: the library's questions on a command line. */
@NullMarked
package org.localinvolvement.links.cli;

import org.jspecify.annotations.NullMarked;
