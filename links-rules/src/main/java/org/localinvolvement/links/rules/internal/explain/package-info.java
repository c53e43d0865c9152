/**
 * Why and why not: follows a compiled rule, condition by condition, over the facts of a question.
 *
 * <p>Whether a condition holds is asked of the compiled rule itself; which values it saw is read by its text. So an explanation
 * cannot say something else than the engine decided.
 */
@NullMarked
package org.localinvolvement.links.rules.internal.explain;

import org.jspecify.annotations.NullMarked;
