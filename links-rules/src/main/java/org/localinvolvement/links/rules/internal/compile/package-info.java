/**
 * Turns the text of a host's rules into models that the engine can run: compile, look through the bytes, define, load.
 *
 * <p>This is the second wall. The first, which reads the parsed rules, stands before it: some of what a rule file can hold
 * runs while it is compiled, before there are bytes to look at.
 */
@NullMarked
package org.localinvolvement.links.rules.internal.compile;

import org.jspecify.annotations.NullMarked;
