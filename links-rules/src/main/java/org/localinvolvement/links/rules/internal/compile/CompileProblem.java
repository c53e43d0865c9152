package org.localinvolvement.links.rules.internal.compile;

/**
 * Why a rule file did not become rules.
 *
 * @param stage how far it came
 * @param rule the name of the rule; empty where it cannot be told
 * @param line the line of the text that was compiled, from 1; 0 where it cannot be told
 * @param reason what is wrong, in plain words, without a full stop at the end
 */
public record CompileProblem(Stage stage, String rule, int line, String reason) {}
