/** Decisions and the register for people to read: text, Markdown and CSV. */
@NullMarked
package org.localinvolvement.links.api.report;

import org.jspecify.annotations.NullMarked;
