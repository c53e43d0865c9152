package org.localinvolvement.links.model.decision;

/**
 * Something that the library ships, and that a host's rule pack set aside.
 *
 * @param kind what was done
 * @param name the id of the rule, or the name of the parameter
 * @param pack the pack that did it
 * @param by the id of the rule that stands in its place, or the value that a parameter was set to; empty where a rule was
 *     switched off
 * @param reference where that was agreed
 */
public record Overridden(Kind kind, String name, String pack, String by, String reference) {

    /** What a pack can do to what the library ships. */
    public enum Kind {
        /** The rule is left out. */
        RULE_SWITCHED_OFF,
        /** The rule is left out, and one of the pack's own stands in its place. */
        RULE_REPLACED,
        /** The parameter has a value of the pack's own. */
        PARAMETER_SET
    }
}
