/** What every answer is made of: its three-valued outcome, findings, citations, parameters and problems. */
@NullMarked
package org.localinvolvement.links.model.decision;

import org.jspecify.annotations.NullMarked;
