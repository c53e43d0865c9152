/** The library in a plain program, in Spring Boot and in CDI. */
@NullMarked
package org.localinvolvement.links.embedding;

import org.jspecify.annotations.NullMarked;
