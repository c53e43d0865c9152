package org.localinvolvement.links.model.register.file;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** A column of the NHS Organisation Data Service's layout that some list reads; addresses and telephone numbers are none. */
enum OdsColumn {
    CODE(1, "organisation code"),
    NAME(2, "name"),
    GROUPING(3, "national grouping"),
    GEOGRAPHY(4, "high level health geography"),
    OPENED(11, "open date"),
    CLOSED(12, "close date"),
    STATUS(13, "status"),
    SUB_TYPE(14, "organisation sub-type"),
    COMMISSIONER(15, "commissioner"),
    JOINED(16, "join date"),
    LEFT(17, "left date"),
    SETTING(26, "prescribing setting");

    private final int place;
    private final String title;

    OdsColumn(int place, String title) {
        this.place = place;
        this.title = title;
    }

    /** From 1, as the service counts. */
    int place() {
        return place;
    }

    String title() {
        return title;
    }

    /** By title, from 0, as a table without a header wants them. */
    static Map<String, Integer> places(Collection<OdsColumn> columns) {
        Map<String, Integer> places = new TreeMap<>();
        columns.forEach(column -> places.put(column.title, column.place - 1));
        return places;
    }
}
