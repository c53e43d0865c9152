package org.localinvolvement.links.model.service;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.Suggestion;

/** An open list in which every entry has a code of its own. */
final class CodedList<T> {

    private final String noun;
    private final Function<T, String> code;
    private final SortedMap<String, T> byCode;

    CodedList(String noun, Function<T, String> code, Collection<T> entries) {
        TreeMap<String, T> map = new TreeMap<>();
        for (T entry : entries) {
            if (map.put(code.apply(entry), entry) != null) {
                throw new IllegalArgumentException("The " + noun + " " + code.apply(entry)
                        + " is given twice; leave one of the two out or give it another code");
            }
        }
        this.noun = noun;
        this.code = code;
        this.byCode = Collections.unmodifiableSortedMap(map);
    }

    CodedList<T> with(Collection<T> more) {
        return new CodedList<>(
                noun,
                code,
                Stream.concat(byCode.values().stream(), more.stream()).toList());
    }

    Optional<T> find(String wanted) {
        return Optional.ofNullable(byCode.get(wanted));
    }

    T get(String wanted) {
        return find(wanted)
                .orElseThrow(() -> new IllegalArgumentException("There is no " + noun + " \"" + wanted + "\". "
                        + Suggestion.among(wanted, byCode.keySet()) + ". Add one of your own with with(...)"));
    }

    List<T> all() {
        return List.copyOf(byCode.values());
    }
}
