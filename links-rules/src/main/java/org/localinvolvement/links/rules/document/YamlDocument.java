package org.localinvolvement.links.rules.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.document.Written.Entry;
import org.localinvolvement.links.rules.document.Written.Kind;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML 1.2 document that is read with all its faults told at once, each with its line.
 *
 * <p>Read every key through {@link #root()}, then call {@link #complete()}: it throws if any was missing, unknown or not
 * possible. Keys may not stand twice, aliases are refused, and a document has at most one million characters and 50 levels.
 * One document serves one thread.
 */
public final class YamlDocument {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int DEEPEST = 50;

    private final WrittenDocument written;

    private YamlDocument(String source, Written.Entries root) {
        this.written = new WrittenDocument(source, Notation.YAML, root, KeysRead.UNHEARD);
    }

    /**
     * Parses a document.
     *
     * @param source the name under which problems tell of it, without its folder
     * @param text the document
     * @return the document, its values unread
     * @throws UnusableInputException if it is not YAML, or not a mapping at its top
     */
    public static YamlDocument parse(String source, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source)
                .setMaxAliasesForCollections(0)
                // A key that is no text is told as unknown, with its line; the engine would refuse it without one.
                .setAllowNonScalarKeys(true)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
        Optional<Node> node;
        try {
            refuseAliasesAndDepths(source, settings, text);
            node = new Compose(settings).composeString(text);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            throw new UnusableInputException(notYaml(source, line, e.getProblem()));
        } catch (YamlEngineException e) {
            throw new UnusableInputException(notYaml(source, 0, "it cannot be parsed"));
        }
        if (node.isEmpty()) {
            throw new UnusableInputException(notYaml(source, 0, "it is empty"));
        }
        if (!(node.get() instanceof MappingNode mapping)) {
            throw new UnusableInputException(notYaml(source, 1, "it does not begin with \"key: value\""));
        }
        return new YamlDocument(source, new Written.Entries(entries(mapping), 1));
    }

    /** Looked for one event after the other, because what composes the tree calls itself once a level. */
    private static void refuseAliasesAndDepths(String source, LoadSettings settings, String text) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            int line = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
            if (event.getEventId() == Event.ID.Alias) {
                throw new UnusableInputException(
                        notYaml(source, line, "it holds an alias (\"*\"), where the value itself is expected"));
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw new UnusableInputException(
                        notYaml(source, line, "it is nested deeper than " + DEEPEST + " levels"));
            }
        }
    }

    private static Problem notYaml(String source, int line, String what) {
        return new Problem(
                ProblemCode.DOCUMENT_NOT_YAML,
                source,
                line,
                null,
                null,
                "this is not readable YAML: " + what,
                "Correct the document; a value with a colon or a quote in it stands in double quotes");
    }

    private static List<Entry> entries(MappingNode mapping) {
        List<Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            entries.add(new Entry(key, lineOf(tuple.getKeyNode()), written(tuple.getValueNode())));
        }
        return entries;
    }

    private static Written written(Node node) {
        int line = lineOf(node);
        if (node instanceof MappingNode mapping) {
            return new Written.Entries(entries(mapping), line);
        }
        if (node instanceof SequenceNode sequence) {
            return new Written.Items(
                    sequence.getValue().stream().map(YamlDocument::written).toList(), line);
        }
        String text = ((ScalarNode) node).getValue();
        // A null that is written out says what a missing key says; a key with nothing after it was begun and not
        // finished.
        boolean nothing = node.getTag().equals(Tag.NULL) && !text.isEmpty();
        return new Written.Single(text, nothing ? Kind.NOTHING : Kind.WORDS, line);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /**
     * The mapping at the top.
     *
     * @return the mapping
     */
    public Section root() {
        return written.root();
    }

    /**
     * Tells a problem.
     *
     * @param code which kind
     * @param line the line, from 1
     * @param key the key
     * @param value the offending text; null if there is none
     * @param reason what is wrong
     * @param remedy what to do
     */
    public void problem(ProblemCode code, int line, String key, @Nullable String value, String reason, String remedy) {
        written.problem(code, line, key, value, reason, remedy);
    }

    /**
     * What was told so far, for a document of records of which the sound ones count.
     *
     * @return the problems, in the order in which they were found
     */
    public List<Problem> problems() {
        return written.problems();
    }

    /**
     * Ends the reading.
     *
     * @throws UnusableInputException with all problems, if there were any
     */
    public void complete() {
        written.complete();
    }
}
