/**
 * What people and groups say, the analysis of it (who speaks, not how often), and what a LINk does with it: issues, requests,
 * reports, referrals and decisions.
 */
@NullMarked
package org.localinvolvement.links.model.involvement;

import org.jspecify.annotations.NullMarked;
