package org.localinvolvement.links.rules.internal.compile;

import java.util.List;
import org.drools.model.Model;

/**
 * Rules ready to be assembled into a rule base.
 *
 * <p>Their classes live as long as this, a rule base made of it or one of its sessions is held; nothing else holds them.
 *
 * @param models in the order of their class names
 */
public record CompiledRules(List<Model> models) implements Compilation {

    /** Copies the list. */
    public CompiledRules {
        models = List.copyOf(models);
    }
}
