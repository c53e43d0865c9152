package org.localinvolvement.links.rules.internal;

import java.util.List;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/** A compiled file of rules without those that are left out: so a rule is switched off or replaced. */
record ChosenRules(Model all, List<Rule> chosen) implements Model {

    @Override
    public String getName() {
        return all.getName();
    }

    @Override
    public String getPackageName() {
        return all.getPackageName();
    }

    @Override
    @SuppressWarnings("rawtypes") // so is it in the engine's interface
    public List<Global> getGlobals() {
        return all.getGlobals();
    }

    @Override
    public List<Rule> getRules() {
        return chosen;
    }

    @Override
    public List<Query> getQueries() {
        return all.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return all.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return all.getEntryPoints();
    }
}
