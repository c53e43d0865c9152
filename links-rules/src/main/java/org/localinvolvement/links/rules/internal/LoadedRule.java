package org.localinvolvement.links.rules.internal;

import org.localinvolvement.links.rules.internal.explain.FollowedRule;

/** A rule, the pack that it comes from, and its conditions for explaining. */
record LoadedRule(RuleText text, String pack, FollowedRule followed) {}
