/** The services of health and social care, who they are for and how one reaches them. */
@NullMarked
package org.localinvolvement.links.model.service;

import org.jspecify.annotations.NullMarked;
