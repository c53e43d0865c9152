/**
 * What a LINk itself does: its rounds and work programme, what it asks, reports, refers and decides, and what comes of it.
 */
@NullMarked
package org.localinvolvement.links.model.work;

import org.jspecify.annotations.NullMarked;
