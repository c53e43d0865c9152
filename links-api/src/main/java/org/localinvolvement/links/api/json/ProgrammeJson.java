package org.localinvolvement.links.api.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.comparison.ProgrammeSeen;
import org.localinvolvement.links.api.comparison.ProgrammeSeen.CriterionSeen;
import org.localinvolvement.links.api.comparison.ProgrammeSeen.Decided;
import org.localinvolvement.links.api.comparison.ProgrammeSeen.ItemSeen;
import org.localinvolvement.links.api.comparison.ProgrammeSeen.LineSeen;
import org.localinvolvement.links.api.comparison.ProgrammeSeen.ThemeSeen;
import org.localinvolvement.links.api.comparison.ProgrammeSeen.ValueSeen;
import org.localinvolvement.links.api.comparison.Span;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.programme.ItemVerdict;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Work programmes that were kept as JSON, read for comparing: what {@link ProgrammeSeen} holds, and nothing else of the document is
 * looked at.
 */
public final class ProgrammeJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String source;

    private ProgrammeJson(String source) {
        this.source = source;
    }

    /**
     * Reads a decision that was kept.
     *
     * @param source what the document is called in messages, for example its file name
     * @param json as {@link DecisionJson} wrote it
     * @return what is compared of it
     * @throws UnusableInputException if it is not JSON, no decision about a work programme, or not whole
     */
    public static ProgrammeSeen read(String source, String json) {
        return new ProgrammeJson(source).read(json);
    }

    private ProgrammeSeen read(String json) {
        At document = new At(tree(json), "");
        if (!document.node().path("format").asString("").equals("links-decision")
                || !document.node().at("/decision/question").asString("").equals("programme")) {
            throw unusable(
                    "format",
                    "this is no decision about a work programme",
                    "Give what links programme --format json wrote");
        }
        int version = document.whole("version");
        if (version != 1) {
            throw unusable(
                    "version",
                    "this library reads version 1 of a decision, and not version " + version,
                    "Compare with the version of the library that wrote it");
        }
        At decision = document.at("decision");
        At weighed = decision.at("answer").at("priorities");
        At profile = weighed.at("profile");
        List<ThemeSeen> themes = new ArrayList<>();
        weighed.each("shortList").forEach(standing -> themes.add(theme(standing, true)));
        weighed.each("notChosen").forEach(standing -> themes.add(theme(standing, false)));
        weighed.each("notScored")
                .forEach(one -> themes.add(new ThemeSeen(
                        one.text("theme"),
                        null,
                        false,
                        Truth.UNKNOWN,
                        null,
                        one.texts("triggers"),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        null)));
        return new ProgrammeSeen(
                decision.date("asAt"),
                profile.text("name"),
                profile.text("method"),
                profile.whole("shortList"),
                profile.optional("keepAt").map(At::number).orElse(null),
                profile.each("criteria").stream().map(ProgrammeJson::criterion).toList(),
                themes,
                decision.each("parameters").stream()
                        .map(one -> new ValueSeen(one.text("name"), one.text("theme"), one.number("value")))
                        .toList(),
                decision.each("ruleSets").stream()
                        .map(one -> new RuleSet(one.text("name"), one.text("version"), one.text("fingerprint")))
                        .toList(),
                decision.at("answer")
                        .optional("selection")
                        .map(selection -> selection.each("items").stream()
                                .map(ProgrammeJson::item)
                                .toList())
                        .orElse(List.of()));
    }

    private JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
        } catch (StreamReadException e) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.DOCUMENT_NOT_JSON,
                    source,
                    Math.max(e.getLocation().getLineNr(), 0),
                    null,
                    null,
                    "this is not readable JSON from column "
                            + Math.max(e.getLocation().getColumnNr(), 1) + " on",
                    "Give what links programme --format json wrote"));
        }
    }

    private static ThemeSeen theme(At standing, boolean listed) {
        SortedMap<String, LineSeen> lines = new TreeMap<>();
        for (At line : standing.each("lines")) {
            lines.put(
                    line.at("criterion").text("title"),
                    new LineSeen(
                            line.span("raw"),
                            line.span("points"),
                            line.optional("judgement")
                                    .map(judgement -> judgement.text("role"))
                                    .orElse("")));
        }
        SortedMap<String, LineSeen> kinds = new TreeMap<>();
        for (At kind : standing.each("kinds")) {
            kinds.put(
                    kind.text("kind"), new LineSeen(exactly(kind.number("total")), exactly(kind.number("score")), ""));
        }
        return new ThemeSeen(
                standing.text("theme"),
                standing.whole("rank"),
                listed,
                standing.constant("chosen", Truth.class),
                standing.span("points"),
                standing.texts("triggers"),
                lines,
                kinds,
                standing.optional("override")
                        .map(override -> new Decided(override.text("role"), override.date("date")))
                        .orElse(null));
    }

    private static ItemSeen item(At item) {
        return new ItemSeen(
                item.optional("item").map(proposed -> proposed.text("id")).orElse(""),
                item.text("theme"),
                item.constant("verdict", ItemVerdict.Verdict.class).name().toLowerCase(Locale.ROOT),
                item.texts("limits"));
    }

    private static CriterionSeen criterion(At criterion) {
        BigDecimal from = criterion.optional("scaleFrom").map(At::number).orElse(null);
        BigDecimal to = criterion.optional("scaleTo").map(At::number).orElse(null);
        return new CriterionSeen(
                criterion.text("id"),
                criterion.text("title"),
                criterion.optional("weight").map(At::number).orElse(null),
                from == null || to == null ? null : new Span(from, to));
    }

    private static Span exactly(BigDecimal figure) {
        return new Span(figure, figure);
    }

    private UnusableInputException unusable(@Nullable String field, String reason, String remedy) {
        return new UnusableInputException(
                new Problem(ProblemCode.VALUE_INVALID, source, 0, field, null, reason, remedy));
    }

    /** A place in the document: what is missing or of another kind there is told by its JSON pointer. */
    private final class At {
        private final JsonNode node;
        private final String pointer;

        At(JsonNode node, String pointer) {
            this.node = node;
            this.pointer = pointer;
        }

        JsonNode node() {
            return node;
        }

        At at(String member) {
            At found = new At(node.path(member), pointer + "/" + member);
            if (found.node.isMissingNode()) {
                throw found.unlike("something");
            }
            return found;
        }

        Optional<At> optional(String member) {
            At found = at(member);
            return found.node.isNull() ? Optional.empty() : Optional.of(found);
        }

        List<At> each(String member) {
            At list = at(member);
            if (!list.node.isArray()) {
                throw list.unlike("a list");
            }
            List<At> all = new ArrayList<>();
            for (int i = 0; i < list.node.size(); i++) {
                all.add(new At(list.node.get(i), list.pointer + "/" + i));
            }
            return all;
        }

        String text(String member) {
            return at(member).text();
        }

        String text() {
            if (!node.isString()) {
                throw unlike("a text");
            }
            return node.asString();
        }

        List<String> texts(String member) {
            return each(member).stream().map(At::text).toList();
        }

        BigDecimal number(String member) {
            return at(member).number();
        }

        BigDecimal number() {
            if (!node.isNumber()) {
                throw unlike("a number");
            }
            return node.decimalValue();
        }

        int whole(String member) {
            At found = at(member);
            if (!found.node.isInt()) {
                throw found.unlike("a whole number");
            }
            return found.node.asInt();
        }

        LocalDate date(String member) {
            At found = at(member);
            try {
                return LocalDate.parse(found.text());
            } catch (DateTimeException e) {
                throw found.unlike("a date, as in 2009-12-31");
            }
        }

        <E extends Enum<E>> E constant(String member, Class<E> list) {
            At found = at(member);
            return JsonWords.find(list, found.text()).orElseThrow(() -> found.unlike("one of its words"));
        }

        Span span(String member) {
            At bounds = at(member);
            BigDecimal least = bounds.number("least");
            BigDecimal most = bounds.number("most");
            if (least.compareTo(most) > 0) {
                throw bounds.unlike("a least that is not over its most");
            }
            return new Span(least, most);
        }

        private UnusableInputException unlike(String expected) {
            return unusable(
                    pointer,
                    "this kept decision is not whole: here stands " + expected + " where the library wrote it",
                    "Give the document as links programme --format json wrote it");
        }
    }
}
