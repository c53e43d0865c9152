package org.localinvolvement.links.api.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Takes the members that a mapping reads out of one JSON object. A member within a member, or within each member of a list, is named
 * with a dot between the two, and so is one whose own name has the dot, as the custom fields of CiviCRM have.
 */
final class JsonMembers {

    private static final String CONTEXT = "@odata.context";
    private static final String REMOVED = "$deletedEntity";

    private final Map<String, Integer> wanted = new HashMap<>();
    private final Set<String> above = new HashSet<>();
    private final ExportSeen seen;
    private List<List<String>> texts = List.of();
    private boolean removed;
    private String id = "";

    JsonMembers(ImportMapping mapping, ExportSeen seen) {
        this.seen = seen;
        for (String column : mapping.columns()) {
            wanted.put(column, mapping.place(column));
            for (int dot = column.indexOf('.'); dot > 0; dot = column.indexOf('.', dot + 1)) {
                above.add(column.substring(0, dot));
            }
        }
    }

    /** Reads the object whose beginning the parser has just met, to its end. */
    ExportRecord read(JsonParser json) {
        long line = json.currentTokenLocation().getLineNr();
        texts = new ArrayList<>(Collections.nCopies(wanted.size(), List.of()));
        removed = false;
        id = "";
        object(json, "");
        return new ExportRecord(line, texts, removed ? id : "", null);
    }

    private void object(JsonParser json, String path) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if (path.isEmpty() && token == JsonToken.VALUE_STRING) {
                look(name, json);
            }
            value(json, token, path + name);
        }
    }

    /** A page of changes tells of a removed record by its context and its id alone. */
    private void look(String name, JsonParser json) {
        if (name.equals(CONTEXT)) {
            removed = json.getString().endsWith(REMOVED);
        } else if (name.equals("id")) {
            id = json.getString().strip();
        }
    }

    private void value(JsonParser json, JsonToken token, String path) {
        Integer place = wanted.get(path);
        if (place == null) {
            seen.otherColumn(path);
        } else {
            seen.column(place);
        }
        switch (token) {
            case START_OBJECT -> {
                if (above.contains(path)) {
                    object(json, path + ".");
                } else {
                    json.skipChildren();
                }
            }
            case START_ARRAY -> {
                if (place == null && !above.contains(path)) {
                    json.skipChildren();
                } else {
                    for (JsonToken item = json.nextToken(); item != JsonToken.END_ARRAY; item = json.nextToken()) {
                        value(json, item, path);
                    }
                }
            }
            case VALUE_NULL -> {}
            default -> {
                if (place != null) {
                    add(place, json.getString().strip());
                }
            }
        }
    }

    private void add(int place, String text) {
        if (!text.isEmpty()) {
            List<String> longer = new ArrayList<>(texts.get(place));
            longer.add(text);
            texts.set(place, longer);
        }
    }
}
