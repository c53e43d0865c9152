/** From an issue to an engagement plan: what to bring to whom, in which phase of commissioning, with which power and by when. */
@NullMarked
package org.localinvolvement.links.rules.engagement;

import org.jspecify.annotations.NullMarked;
