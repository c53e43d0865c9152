package org.localinvolvement.links.rules.programme;

/** What a core element rests on, apart from what is told of single themes, areas and communities. */
public enum GroundPart {
    /** Who took part in setting the priorities. */
    TOOK_PART,
    /** The areas and the communities that those who took part are held against. */
    POPULATION,
    /** The themes that are weighed. */
    THEMES,
    /** That the criteria are agreed. */
    CRITERIA,
    /** What the criteria profile leaves open. */
    LEFT_OPEN,
    /** The user groups and communities of those who spoke. */
    USER_GROUPS,
    /** What other bodies plan. */
    PLANNED_ACTIVITIES,
    /** A planned activity that names no theme. */
    ACTIVITY_WITHOUT_THEME,
    /** How resources are used. */
    USE_OF_RESOURCES
}
