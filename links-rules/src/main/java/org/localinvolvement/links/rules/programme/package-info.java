/**
 * What goes on a LINk's work programme: from the priorities weighed to the items that its limits leave room for.
 *
 * <p>{@link org.localinvolvement.links.rules.programme.ProgrammeSetting} answers a {@link
 * org.localinvolvement.links.rules.programme.SettingQuestion} with a {@link
 * org.localinvolvement.links.rules.programme.WorkProgramme}.
 */
@NullMarked
package org.localinvolvement.links.rules.programme;

import org.jspecify.annotations.NullMarked;
