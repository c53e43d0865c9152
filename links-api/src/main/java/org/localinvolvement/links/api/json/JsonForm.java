package org.localinvolvement.links.api.json;

import java.util.List;
import java.util.Map;

/** What values of a type look like in JSON: answers are read back by it, and their schemas are made of it. */
sealed interface JsonForm {

    /**
     * One text, one number, or true and false.
     *
     * @param type what it is in Java
     */
    record Single(Class<?> type) implements JsonForm {}

    /**
     * One of a list of words.
     *
     * @param type of what they are constants
     * @param constants what each word stands for, in the order of the list
     */
    record Words(Class<?> type, Map<String, Object> constants) implements JsonForm {}

    /**
     * A list.
     *
     * @param collection what it is in Java
     * @param item each of it
     */
    record Items(Class<?> collection, JsonForm item) implements JsonForm {}

    /**
     * An object whose members are named by values.
     *
     * @param name what names a member
     * @param value each of them
     */
    record Entries(JsonForm name, JsonForm value) implements JsonForm {}

    /**
     * An object with a member for each component of a record.
     *
     * @param type the record
     * @param name what it is called among the forms of all answers
     * @param kind the word that tells it from the other kinds of its sealed type; empty where it is of none
     * @param members in the order of the components
     */
    record Members(Class<?> type, String name, String kind, List<Member> members) implements JsonForm {}

    /**
     * One of several kinds, told by the member {@link #KIND}.
     *
     * @param type the sealed type
     * @param kinds each by its word
     */
    record Kinds(Class<?> type, Map<String, Members> kinds) implements JsonForm {}

    /**
     * A member of an object.
     *
     * @param name its name
     * @param nullable whether it may be left out
     * @param form what stands there
     */
    record Member(String name, boolean nullable, JsonForm form) {}

    /** The member that tells of which kind a value is. */
    String KIND = "kind";
}
