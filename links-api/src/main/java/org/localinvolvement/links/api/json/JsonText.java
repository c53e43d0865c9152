package org.localinvolvement.links.api.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Visible;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.rules.priority.WeighingMethod;
import org.localinvolvement.links.rules.trigger.Occasion;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AccessorNamingStrategy;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.DefaultAccessorNamingStrategy;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How this library writes JSON: members in the order of the Java components and no others, constants as {@link JsonWords} spells them,
 * identifiers as one text, indented by two spaces, the same bytes everywhere. A value of a sealed type says by {@code kind} which it is.
 */
final class JsonText {

    /** The sealed types whose values say of which kind they are. */
    static final List<Class<?>> TOLD_BY_KIND = List.of(Occasion.class);

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
                .addSerializer(
                        Ratio.class, new Told<>(Ratio.class, (ratio, json) -> json.writeNumber(ratio.toString())))
                .addSerializer(Citation.class, text(Citation.class, Citation::toString))
                .addSerializer(Identifier.class, text(Identifier.class, Identifier::toString))
                .addSerializer(WeighingMethod.class, text(WeighingMethod.class, JsonWords::of))
                .addSerializer(Enum.class, text(Object.class, constant -> JsonWords.of((Enum<?>) constant)));
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .accessorNaming(new ComponentsAlone())
                .addMixIns(TOLD_BY_KIND.stream().collect(Collectors.toMap(type -> type, type -> ByKind.class)))
                .registerSubtypes(TOLD_BY_KIND.stream()
                        .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
                        .map(kind -> new NamedType(kind, JsonWords.ofKind(kind)))
                        .toArray(NamedType[]::new))
                .addMixIn(ThemeEvidence.class, SectorsByWord.class)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .defaultPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
                .addModule(words)
                .build();
    }

    private static <T> Told<T> text(Class<T> type, Function<T, String> text) {
        return new Told<>(type, (value, json) -> json.writeString(text.apply(value)));
    }

    /** A value that is one text or one number. */
    private static final class Told<T> extends StdSerializer<T> {
        private final transient BiConsumer<T, JsonGenerator> telling;

        Told(Class<T> type, BiConsumer<T, JsonGenerator> telling) {
            super(type);
            this.telling = telling;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) throws JacksonException {
            telling.accept(value, json);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = JsonForm.KIND)
    private interface ByKind {}

    /** Evidence names a sector by its constant, and so do rules; JSON has the word. */
    private interface SectorsByWord {
        @JsonSerialize(keyUsing = SectorWord.class)
        SortedMap<String, Voices> sectors();
    }

    private static final class SectorWord extends StdSerializer<String> {
        SectorWord() {
            super(String.class);
        }

        @Override
        public void serialize(String sector, JsonGenerator json, SerializationContext context) throws JacksonException {
            json.writeName(JsonWords.of(Sector.valueOf(sector)));
        }
    }

    /** What a record works out from its components is no part of an answer, whatever the name of the method. */
    private static final class ComponentsAlone extends DefaultAccessorNamingStrategy.Provider {
        private static final long serialVersionUID = 1L;

        @Override
        public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass type) {
            return new DefaultAccessorNamingStrategy.RecordNaming(config, type) {
                @Override
                public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
                    return null;
                }

                @Override
                public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
                    return _fieldNames.contains(name) ? name : null;
                }
            };
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
