package org.localinvolvement.links.rules.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.KindOfSource;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.involvement.SourceVoices;
import org.localinvolvement.links.model.involvement.Subject;
import org.localinvolvement.links.model.time.Window;

/** Reads from contacts and documents which subjects are covered. */
final class CoverageReading {

    private final KindsOfSource known;
    private final Map<String, SourceVoices> heard = new TreeMap<>();
    private final List<SourceRead> documents;
    private final boolean told;
    private final Window window;

    /**
     * @param documents those up to the as-at date; null where none were told
     */
    CoverageReading(
            KindsOfSource known, List<SourceVoices> heard, @Nullable List<SourceRead> documents, Window window) {
        this.known = known;
        heard.forEach(one -> this.heard.put(one.kindOfSource(), one));
        this.documents = (documents == null ? List.<SourceRead>of() : documents)
                .stream()
                        .distinct()
                        .sorted(Comparator.comparing(SourceRead::dated)
                                .thenComparing(SourceRead::title)
                                .thenComparing(SourceRead::kind)
                                .thenComparing(one -> one.subjects().toString()))
                        .toList();
        this.told = documents != null;
        this.window = window;
    }

    Coverage read() {
        SourceVoices without = heard.get("");
        List<SubjectCovered> subjects = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            subjects.add(covered(subject));
        }
        return new Coverage(window, subjects, without == null ? Voices.NONE : without.contributors());
    }

    private SubjectCovered covered(Subject subject) {
        Set<String> codes = new TreeSet<>(known.codes());
        documents.forEach(one -> codes.add(one.kind()));
        List<KindCovered> kinds = codes.stream()
                .map(code -> kind(code, subject))
                .filter(one -> !one.tellsNothing())
                .toList();
        String missing = kinds.isEmpty() ? missing(subject) : "";
        Truth empty = kinds.isEmpty() ? (missing.isEmpty() ? Truth.YES : Truth.UNKNOWN) : Truth.NO;
        return new SubjectCovered(subject, named(subject), window, kinds, empty, missing);
    }

    private KindCovered kind(String code, Subject subject) {
        boolean informs = informs(code, subject);
        SourceVoices voices = informs ? heard.get(code) : null;
        return new KindCovered(
                code,
                known.find(code).map(KindOfSource::name).orElse(code),
                voices == null ? Voices.NONE : voices.contributors(),
                voices == null ? null : voices.first(),
                voices == null ? null : voices.last(),
                documents.stream()
                        .filter(one -> one.kind().equals(code)
                                && (one.subjects().isEmpty()
                                        ? informs
                                        : one.subjects().contains(subject)))
                        .toList());
    }

    private boolean informs(String code, Subject subject) {
        return known.find(code).map(kind -> kind.informs().contains(subject)).orElse(false);
    }

    /** What may lie behind an empty subject: contacts of no recorded kind, kinds that inform nobody knows what, documents not told. */
    private String missing(Subject subject) {
        List<String> open = new ArrayList<>();
        if (!told) {
            open.add("what was read besides the contacts");
        }
        if (heard.containsKey("")) {
            open.add("from which kinds of source the contacts come of which none is recorded");
        }
        Set<String> unknown = new TreeSet<>(heard.keySet());
        unknown.remove("");
        documents.stream().filter(one -> one.subjects().isEmpty()).forEach(one -> unknown.add(one.kind()));
        unknown.removeAll(known.codes());
        if (!unknown.isEmpty()) {
            open.add("which subjects these kinds of source inform: " + String.join(", ", unknown));
        }
        return open.isEmpty()
                ? ""
                : open.stream().collect(Collectors.joining(" and ")) + ", for anything about " + named(subject);
    }

    private static String named(Subject subject) {
        return switch (subject) {
            case NEEDS -> "people's health and social care needs, aspirations and preferences";
            case COMMISSIONING ->
                "how Local Authorities and Primary Care Trusts identify needs and commission services";
            case PROVISION -> "where and how health and social care services are provided";
            case EXPERIENCES -> "people's experiences of services";
        };
    }
}
