package org.localinvolvement.links.rules.trigger;

import org.localinvolvement.links.model.work.ViewsMethod;

/**
 * A way of gathering views about a theme of which a trigger point calls for it.
 *
 * @param theme the theme
 * @param method the method; it suits somebody who spoke, or is not agreed for some alone
 */
public record SuggestedMethod(String theme, ViewsMethod method) {}
