/** The bodies of health and social care in England from 2008 on: what each is, how it is named and what distinguishes it. */
@NullMarked
package org.localinvolvement.links.model.organisation;

import org.jspecify.annotations.NullMarked;
