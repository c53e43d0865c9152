/** Where in the commissioning cycle a commissioner is with a service on a day, what a LINk can do in that phase, and until when. */
@NullMarked
package org.localinvolvement.links.rules.commissioning;

import org.jspecify.annotations.NullMarked;
