package org.localinvolvement.links.api.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.localinvolvement.links.rules.authoring.FactTypes;

/**
 * What an editor needs to help with a rule pack: a JSON Schema (2020-12) for each kind of document that authors write, and the list of
 * fact types.
 *
 * <p>What a schema refuses, the library refuses too. The library refuses more: a schema cannot know what stands in other files, and
 * does not count days. In two things a schema is stricter: a key without a value is to be left out, and a text has no
 * blanks at its ends.
 */
public final class RuleSchemas {

    private static final List<String> SCHEMAS =
            List.of("pack.schema.json", "parameters.schema.json", "profile.schema.json", "test.schema.json");

    private RuleSchemas() {}

    /**
     * The files.
     *
     * @return the text of each by its name: {@code pack.schema.json} for {@code pack.yaml}, {@code parameters.schema.json} for agreed
     *     values, {@code profile.schema.json} for criteria profiles, {@code test.schema.json} for {@code *.test.yaml}, and
     *     {@code fact-types.json} as {@link FactTypes} has it
     */
    public static SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        SCHEMAS.forEach(name -> files.put(name, read(name)));
        files.put("fact-types.json", FactTypes.asJson());
        return Collections.unmodifiableSortedMap(files);
    }

    /** A schema that lies in the jar. */
    static String read(String name) {
        try (InputStream resource = RuleSchemas.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is missing from the jar; build the library anew");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
