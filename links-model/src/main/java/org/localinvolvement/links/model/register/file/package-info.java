/** Lists of bodies as hosts have them: files of the NHS Organisation Data Service, and councils in a file with a header. */
@NullMarked
package org.localinvolvement.links.model.register.file;

import org.jspecify.annotations.NullMarked;
