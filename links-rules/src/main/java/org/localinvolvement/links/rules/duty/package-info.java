/**
 * By when whom has to do what: the duties that follow a report, a referral, a request or the end of a year, their clocks, and
 * how each stands on a date.
 *
 * <p>Source: SI 2008/528 regs 5, 6, 10, 11, 15 to 18; SI 2002/3048; SI 2012/3094 regs 44 to 47; Local Government and Public
 * Involvement in Health Act 2007 ss.224, 226, 227; Freedom of Information Act 2000 s.10.
 */
@NullMarked
package org.localinvolvement.links.rules.duty;

import org.jspecify.annotations.NullMarked;
