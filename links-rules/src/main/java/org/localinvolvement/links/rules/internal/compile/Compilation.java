package org.localinvolvement.links.rules.internal.compile;

/** What became of a rule file: rules, or the reasons why not. */
public sealed interface Compilation permits CompiledRules, RefusedRules {}
