/** What a host writes around rules that its build compiles. */
@NullMarked
package practice;

import org.jspecify.annotations.NullMarked;
