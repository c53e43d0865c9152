package org.localinvolvement.links.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.localinvolvement.links.model.decision.Fingerprint;

/**
 * The rules that the library ships for a question, compiled when it was built and loaded without compiling anything.
 *
 * <p>A question that the law answers otherwise from regime to regime has one set of rules for each: its name is then that of the
 * question and that of the regime, with a point between, for example {@code entry.links}.
 */
public final class ShippedModels {

    private static final String MODELS = "META-INF/kie/org.localinvolvement/links-rules/drools-model";
    private static final String ENGINE = "Drools-Model-Version:";
    private static final String DRL_PACKAGE = "org.localinvolvement.links.rules.drl.";

    private ShippedModels() {}

    /** What the rules of a question say of themselves. */
    static List<RuleText> texts(String question) {
        return of(question).stream()
                .flatMap(model -> model.getRules().stream())
                .map(rule -> RuleText.of(rule.getName(), rule.getMetaData()))
                .toList();
    }

    /** The rules of a question, as the engine takes them. */
    static List<Model> of(String question) {
        String rulePackage = DRL_PACKAGE + question;
        List<Model> models = index().filter(line -> line.startsWith(rulePackage + "."))
                .sorted()
                .map(ShippedModels::model)
                .toList();
        if (models.isEmpty()) {
            throw new IllegalStateException("No rules were compiled in " + rulePackage + "; build links-rules anew");
        }
        return models;
    }

    /** The version of the rule engine that the rules were compiled for, which is that of the library. */
    static String engine() {
        return index().filter(line -> line.startsWith(ENGINE))
                .map(line -> line.substring(ENGINE.length()).strip())
                .findFirst()
                .orElse("");
    }

    /**
     * Every question that the library ships rules for.
     *
     * @return in the order of the alphabet, for example {@code entry.links}
     */
    public static List<String> questions() {
        return index().filter(line -> line.startsWith(DRL_PACKAGE))
                .map(line -> line.substring(DRL_PACKAGE.length(), line.lastIndexOf('.')))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> index() {
        try (InputStream index = ShippedModels.class.getClassLoader().getResourceAsStream(MODELS)) {
            if (index == null) {
                throw new IllegalStateException(
                        "The compiled rules are missing from the jar (" + MODELS + "); build links-rules anew");
            }
            return new String(index.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(String className) {
        try {
            return Class.forName(className, true, ShippedModels.class.getClassLoader())
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules cannot be loaded; build links-rules anew", e);
        }
    }

    /**
     * Where a file of a question lies in the jar: in the folder of its rules' package, named by the question, with a hyphen
     * where a question has rules for each regime.
     *
     * @param question for example {@code trigger} or {@code entry.links}
     * @param ending what the file's name ends with, for example {@code .drl}
     * @return for example {@code /org/localinvolvement/links/rules/drl/entry/links/entry-links.drl}
     */
    public static String resource(String question, String ending) {
        return "/" + (DRL_PACKAGE + question).replace('.', '/') + "/" + fileName(question, ending);
    }

    /**
     * The name of a file of a question.
     *
     * @param question for example {@code trigger} or {@code entry.links}
     * @param ending what the file's name ends with
     * @return for example {@code trigger.drl} or {@code entry-links.drl}
     */
    public static String fileName(String question, String ending) {
        return question.replace('.', '-') + ending;
    }

    /** SHA-256 of the text of the rules. */
    static String fingerprint(String question) {
        String resource = resource(question, ".drl");
        try (InputStream drl = ShippedModels.class.getResourceAsStream(resource)) {
            if (drl == null) {
                throw new IllegalStateException("The text of the rules is missing from the jar (" + resource + ")");
            }
            String text = new String(drl.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return Fingerprint.of(List.of(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
