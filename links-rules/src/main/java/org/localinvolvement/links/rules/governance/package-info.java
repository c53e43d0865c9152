/** Whether a LINk, or local Healthwatch, keeps its own house in order: its decisions, its procedures and what it does under them. */
@NullMarked
package org.localinvolvement.links.rules.governance;

import org.jspecify.annotations.NullMarked;
