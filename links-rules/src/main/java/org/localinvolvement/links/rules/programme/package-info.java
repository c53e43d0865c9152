/**
 * What goes on a LINk's work programme: from the priorities weighed to the items that its limits leave room for.
 *
 * <p>{@link org.localinvolvement.links.rules.programme.ProgrammeSetting} answers a {@link
 * org.localinvolvement.links.rules.programme.SettingQuestion} with a {@link
 * org.localinvolvement.links.rules.programme.WorkProgramme}. A {@link org.localinvolvement.links.rules.programme.Groundwork} tells what
 * was done before, and {@link org.localinvolvement.links.rules.programme.Foundations} what the programme therefore rests on.
 */
@NullMarked
package org.localinvolvement.links.rules.programme;

import org.jspecify.annotations.NullMarked;
