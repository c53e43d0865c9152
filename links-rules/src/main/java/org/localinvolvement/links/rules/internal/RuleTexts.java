package org.localinvolvement.links.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.localinvolvement.links.rules.internal.language.Complaints;
import org.localinvolvement.links.rules.internal.language.DrlReader;
import org.localinvolvement.links.rules.internal.language.DrlTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.RuleTree;
import org.localinvolvement.links.rules.internal.language.NamedTexts;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.QuestionForm;

/** Reads what rules say of themselves out of their text, without compiling it. */
public final class RuleTexts {

    private RuleTexts() {}

    /**
     * A rule as it is written.
     *
     * @param text what it says of itself
     * @param file the file in which it stands
     * @param line the line of its name, from 1
     * @param facts the simple names of the types of facts that it asks for
     * @param constants the constants that it names, each with its list
     * @param texts the texts that it compares fields with
     */
    public record Written(
            RuleText text, String file, int line, Set<String> facts, Set<String> constants, Set<String> texts) {

        /** Copies the sets. */
        public Written {
            facts = Set.copyOf(facts);
            constants = Set.copyOf(constants);
            texts = Set.copyOf(texts);
        }
    }

    /**
     * The rules of a file.
     *
     * @param file a file of rules
     * @param form a question
     * @return in the order of the file; none if they answer another question
     */
    public static List<Written> of(PackFile file, QuestionForm form) {
        DrlTree tree = DrlReader.read(file.name(), file.text(), new Complaints(file.name(), file.text()));
        List<Written> rules = new ArrayList<>();
        if (tree.globalType().text().equals(form.findings().getName())) {
            for (RuleTree rule : tree.rules()) {
                TreeMap<String, Object> annotations = new TreeMap<>();
                rule.annotations().forEach(annotation -> annotations.putIfAbsent(annotation.name(), annotation.text()));
                Set<String> facts = new TreeSet<>();
                rule.patterns().forEach(pattern -> facts.add(pattern.type()));
                rules.add(new Written(
                        RuleText.of(rule.name(), annotations),
                        file.name(),
                        rule.place().line(),
                        facts,
                        NamedTexts.constants(rule),
                        NamedTexts.of(rule)));
            }
        }
        return rules;
    }
}
