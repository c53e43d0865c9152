package org.localinvolvement.links.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.localinvolvement.links.model.decision.Overridden;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.rules.internal.explain.Words;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.parameter.Parameters;

/** Finds which of the agreed values that were read a pack had set in the place of the library's. */
public final class ParameterOverrides {

    private ParameterOverrides() {}

    /**
     * Of the values that were read.
     *
     * @param packs the packs
     * @param read the values that were read
     * @return in the order of the packs and their values
     */
    public static List<Overridden> of(List<RulePack> packs, Collection<ParameterValue> read) {
        List<Overridden> overrides = new ArrayList<>();
        for (RulePack pack : packs) {
            for (ParameterValue value : pack.parameters().all()) {
                if (read.contains(value) && Parameters.standard().names().contains(value.name())) {
                    overrides.add(new Overridden(
                            Overridden.Kind.PARAMETER_SET,
                            value.name(),
                            pack.name(),
                            Words.plain(value.value()),
                            value.reference()));
                }
            }
        }
        return overrides;
    }
}
