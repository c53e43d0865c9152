/**
 * The form of a rule: how a file of rules is read, what is wrong with it, and how it is written for the compiler.
 *
 * <p>The reader is our own and knows the form alone, so that each fault is told at its place and in an author's words; the
 * engine's parser loses places and reads much more than a rule may hold. What goes to the compiler is written anew from what
 * was understood: nothing that was not understood can reach it.
 */
@NullMarked
package org.localinvolvement.links.rules.internal.language;

import org.jspecify.annotations.NullMarked;
