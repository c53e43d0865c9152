package org.localinvolvement.links.api.json;

import java.util.HexFormat;
import java.util.function.Function;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Visible;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.rules.priority.CriterionMeasure;
import org.localinvolvement.links.rules.priority.WeighingMethod;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How this library writes JSON: members in the order of the Java components, indented by two spaces, the same bytes everywhere. */
final class JsonText {

    private static final JsonMapper MAPPER = mapper();

    private JsonText() {}

    static String of(Object document) {
        return visible(MAPPER.writeValueAsString(document)) + "\n";
    }

    /** A document on a line of its own. */
    static String line(Object document) {
        return visible(MAPPER.writer()
                        .without(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(document))
                + "\n";
    }

    private static JsonMapper mapper() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        SimpleModule words = new SimpleModule("links")
                .addSerializer(Ratio.class, new AsText<>(Ratio.class, true))
                .addSerializer(Citation.class, new AsText<>(Citation.class, false))
                .addSerializer(CriterionMeasure.class, new Word<>(CriterionMeasure.class, CriterionMeasure::code))
                .addSerializer(WeighingMethod.class, new Word<>(WeighingMethod.class, WeighingMethod::code));
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .defaultPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
                .addModule(words)
                .build();
    }

    private static final class AsText<T> extends StdSerializer<T> {
        private final boolean number;

        AsText(Class<T> type, boolean number) {
            super(type);
            this.number = number;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) throws JacksonException {
            if (number) {
                json.writeNumber(value.toString());
            } else {
                json.writeString(value.toString());
            }
        }
    }

    /** By the word that a profile uses. */
    private static final class Word<T> extends StdSerializer<T> {
        private final transient Function<T, String> word;

        Word(Class<T> type, Function<T, String> word) {
            super(type);
            this.word = word;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) throws JacksonException {
            json.writeString(word.apply(value));
        }
    }

    /** JSON has to escape only the control characters below the space; the others too can stand only in texts. */
    private static String visible(String json) {
        StringBuilder visible = new StringBuilder(json.length());
        json.codePoints().forEach(point -> {
            if (point > '~' && !Visible.is(point)) {
                for (char c : Character.toChars(point)) {
                    visible.append("\\u").append(HexFormat.of().toHexDigits(c));
                }
            } else {
                visible.appendCodePoint(point);
            }
        });
        return visible.toString();
    }
}
