/** Cases that stand in files beside the rules: contacts, what was agreed, and which rules then speak. */
@NullMarked
package org.localinvolvement.links.rules.cases;

import org.jspecify.annotations.NullMarked;
