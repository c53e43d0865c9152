@NullMarked
package org.localinvolvement.links.crm;

import org.jspecify.annotations.NullMarked;
