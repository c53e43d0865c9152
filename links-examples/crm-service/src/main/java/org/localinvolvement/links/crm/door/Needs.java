package org.localinvolvement.links.crm.door;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.localinvolvement.links.crm.keys.Role;

/** What a key has to be allowed for an address. An address that says neither this nor {@link Open} answers nobody. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {

    /**
     * What is needed.
     *
     * @return the role
     */
    Role value();
}
