package org.localinvolvement.links.rules.internal.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.rules.former.FormerWord.What;
import org.localinvolvement.links.rules.internal.language.DrlTree.AnnotationTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.Name;
import org.localinvolvement.links.rules.internal.language.DrlTree.RuleTree;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.QuestionForm;

/** Checks a file of rules that was read: its package, imports and global, and what each rule says of itself. */
public final class FormCheck {

    static final String GLOBAL = "findings";

    private static final int MOST_RULES = 200;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NAME = 200;
    private static final Set<String> REQUIRED = Set.of("id", "title", "cites", "because");
    private static final Set<String> ANNOTATIONS =
            Set.of("id", "title", "cites", "because", "action", "overrules", "reading", "test");
    /** Annotations that hold words to be read, in which a sign of separation has no meaning. */
    private static final Set<String> SENTENCES = Set.of("because", "title", "reading", "test");

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9.-]{0,39}");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private final DrlTree tree;
    private final Complaints complaints;
    private final Map<String, Class<?>> imported = new TreeMap<>();

    /** The types whose missing import was told, or is there with a slip. */
    private final Set<String> complainedOf = new TreeSet<>();

    private FormCheck(DrlTree tree, Complaints complaints) {
        this.tree = tree;
        this.complaints = complaints;
    }

    /**
     * The annotations that a rule may have, without the at sign.
     *
     * @return each with whether a rule has to have it, in the order of the alphabet
     */
    public static Map<String, Boolean> annotations() {
        Map<String, Boolean> annotations = new TreeMap<>();
        ANNOTATIONS.forEach(name -> annotations.put(name, REQUIRED.contains(name)));
        return annotations;
    }

    /**
     * Checks a file.
     *
     * @param tree as it was read
     * @param forms the questions that rules can answer
     * @param rulePackage the package that it has to be in, or below; empty where that is not known
     * @param complaints where faults are told
     * @return the question whose rules these are; empty if that cannot be told, which was complained of
     */
    public static Optional<QuestionForm> check(
            DrlTree tree, List<QuestionForm> forms, String rulePackage, Complaints complaints) {
        FormCheck check = new FormCheck(tree, complaints);
        complaints.about("");
        check.checkPackage(rulePackage);
        Optional<QuestionForm> form = check.question(forms);
        check.checkImports(form.map(List::of).orElse(forms), forms);
        check.checkRules(form.orElse(null));
        return form;
    }

    private void checkPackage(String expected) {
        Name name = tree.rulePackage();
        if (name.text().isEmpty()) {
            complaints.add(
                    ProblemCode.PACKAGE_WRONG,
                    name.place(),
                    "the file has no package",
                    "Begin it with: package " + (expected.isEmpty() ? "and the package named in pack.yaml" : expected));
        } else if (!expected.isEmpty() && !(name.text() + ".").startsWith(expected + ".")) {
            complaints.add(
                    ProblemCode.PACKAGE_WRONG,
                    name.place(),
                    "the package is " + name.text() + ", and the pack's own is " + expected,
                    "Write: package " + expected);
        }
    }

    private Optional<QuestionForm> question(List<QuestionForm> forms) {
        Name type = tree.globalType();
        String known = forms.stream()
                .map(form -> "global " + form.findings().getName() + " " + GLOBAL)
                .sorted()
                .collect(Collectors.joining(", or: "));
        if (type.text().isEmpty()) {
            complaints.add(
                    ProblemCode.GLOBAL_WRONG,
                    type.place(),
                    "the file does not say which question its rules answer",
                    "Add one line: " + known);
            return Optional.empty();
        }
        if (!tree.globalName().text().equals(GLOBAL)) {
            complaints.add(
                    ProblemCode.GLOBAL_WRONG,
                    tree.globalName().place(),
                    "the global is named \"" + tree.globalName().text() + "\"; it would never be set",
                    "Name it " + GLOBAL);
        }
        Optional<QuestionForm> found = forms.stream()
                .filter(form -> form.findings().getName().equals(type.text()))
                .findFirst();
        if (found.isEmpty()) {
            complaints.add(
                    ProblemCode.GLOBAL_WRONG,
                    type.place(),
                    type.text() + " is not what rules speak to",
                    complaints.remedy(What.TYPE, "", type.text(), "Write: " + known));
        } else {
            complaints.warnOfFormer(What.TYPE, "", type.text(), type.place());
        }
        return found;
    }

    private void checkImports(List<QuestionForm> forms, List<QuestionForm> all) {
        Map<String, Class<?>> published = published(forms);
        Map<String, Class<?>> ofAnyQuestion = published(all);
        for (Name name : tree.imports()) {
            Class<?> type = published.get(name.text());
            if (type != null) {
                imported.put(type.getSimpleName(), type);
                complaints.warnOfFormer(What.TYPE, "", name.text(), name.place());
                continue;
            }
            if (name.text().isEmpty()) {
                // Told where it was read.
                continue;
            }
            Class<?> elsewhere = ofAnyQuestion.get(name.text());
            complainedOf.addAll(meant(name.text(), published).map(Class::getSimpleName).stream()
                    .toList());
            complaints.add(
                    ProblemCode.IMPORT_REFUSED,
                    name.place(),
                    elsewhere == null
                            ? name.text() + " is not published for rules"
                            : name.text() + " is a fact of another question",
                    complaints.remedy(What.TYPE, "", name.text(), nearestImport(name.text(), published)));
        }
    }

    private static Map<String, Class<?>> published(List<QuestionForm> forms) {
        Map<String, Class<?>> published = new TreeMap<>();
        forms.stream()
                .flatMap(form -> Stream.concat(form.facts().stream().map(FactForm::type), form.constants().stream()))
                .forEach(type -> published.put(importName(type), type));
        return published;
    }

    static String importName(Class<?> type) {
        String name = type.getCanonicalName();
        return name == null ? type.getName() : name;
    }

    private static String nearestImport(String written, Map<String, Class<?>> published) {
        return meant(written, published)
                .map(type -> "Did you mean \"" + importName(type) + "\"?")
                .orElse("Leave it out; published are: " + String.join(", ", published.keySet()));
    }

    private static Optional<Class<?>> meant(String written, Map<String, Class<?>> published) {
        String simple = written.substring(written.lastIndexOf('.') + 1);
        List<String> simpleNames =
                published.values().stream().map(Class::getSimpleName).toList();
        return Suggestion.nearest(simple, simpleNames)
                .flatMap(name -> published.values().stream()
                        .filter(type -> type.getSimpleName().equals(name))
                        .findFirst());
    }

    private void checkRules(@Nullable QuestionForm form) {
        if (tree.rules().size() > MOST_RULES) {
            complaints.add(
                    ProblemCode.PACK_TOO_LARGE,
                    tree.rules().get(MOST_RULES).place(),
                    "the file has " + tree.rules().size() + " rules, and " + MOST_RULES + " are possible",
                    "Cut it into several files");
            return;
        }
        Set<String> names = new HashSet<>();
        for (RuleTree rule : tree.rules()) {
            complaints.about(rule.called());
            if (rule.name().isBlank() || rule.name().length() > LONGEST_NAME) {
                complaints.add(
                        rule.name().isBlank() ? ProblemCode.RULE_TEXT_UNREADABLE : ProblemCode.PACK_TOO_LARGE,
                        rule.place(),
                        rule.name().isBlank()
                                ? "the rule has an empty name"
                                : "the name of the rule has more than " + LONGEST_NAME + " characters",
                        "Name it by its id and a few words, for example \"W01 Voices of a ward\"");
            }
            if (!names.add(rule.name())) {
                complaints.add(
                        ProblemCode.RULE_NAME_TWICE,
                        rule.place(),
                        "another rule of this file has the same name; one of the two would be lost",
                        "Give it a name of its own");
            }
            checkAnnotations(rule);
            new RuleCheck(rule, form, imported, complainedOf, complaints).check();
            checkReason(rule);
        }
    }

    private void checkAnnotations(RuleTree rule) {
        Set<String> said = new TreeSet<>();
        for (AnnotationTree annotation : rule.annotations()) {
            if (!ANNOTATIONS.contains(annotation.name())) {
                complaints.add(
                        ProblemCode.ANNOTATION_WRONG,
                        annotation.place(),
                        "@" + annotation.name() + " is not known",
                        complaints.remedy(
                                What.ANNOTATION,
                                "",
                                annotation.name(),
                                Suggestion.among(annotation.name(), ANNOTATIONS)));
            } else if (!said.add(annotation.name())) {
                complaints.add(
                        ProblemCode.ANNOTATION_WRONG,
                        annotation.place(),
                        "@" + annotation.name() + " stands twice; the second would be lost",
                        "Put both into one text, separated by \" | \"");
            } else if (annotation.text().length() > LONGEST_TEXT) {
                complaints.add(
                        ProblemCode.PACK_TOO_LARGE,
                        annotation.place(),
                        "@" + annotation.name() + " has more than " + LONGEST_TEXT + " characters",
                        "Say it in fewer words");
            } else if (!annotation.text().isBlank() // that was told where it was read
                    && Arrays.stream(annotation.text().split("\\|", -1)).anyMatch(String::isBlank)
                    && !SENTENCES.contains(annotation.name())) {
                complaints.add(
                        ProblemCode.ANNOTATION_WRONG,
                        annotation.place(),
                        "between two signs \"|\" nothing stands",
                        "Separate the texts by \" | \", once between two");
            }
        }
        rule.annotations().stream()
                .filter(annotation -> ANNOTATIONS.contains(annotation.name()))
                .forEach(annotation ->
                        complaints.warnOfFormer(What.ANNOTATION, "", annotation.name(), annotation.place()));
        boolean torn = rule.annotations().stream()
                .anyMatch(annotation -> complaints.torn(annotation.place().line()));
        for (String required : new TreeSet<>(REQUIRED)) {
            if (!said.contains(required) && !torn) {
                complaints.add(
                        ProblemCode.ANNOTATION_MISSING,
                        rule.place(),
                        "the rule has no @" + required,
                        "Add @" + required + "(\"" + example(required) + "\") under its name");
            }
        }
        String id = rule.says("id");
        if (!id.isBlank() && !ID.matcher(id).matches()) {
            complaints.add(
                    ProblemCode.ANNOTATION_WRONG,
                    place(rule, "id"),
                    "\"" + id + "\" is no id",
                    "Write a letter and then letters, digits, points and hyphens, at most 40, for example W01");
        }
    }

    private static String example(String annotation) {
        return switch (annotation) {
            case "id" -> "W01";
            case "title" -> "what it finds, in a few words";
            case "cites" -> "what it rests on: a provision, a guide, a minute";
            default -> "one sentence, with {theme} where the value of $theme goes";
        };
    }

    private static Place place(RuleTree rule, String annotation) {
        return rule.annotations().stream()
                .filter(one -> one.name().equals(annotation))
                .map(AnnotationTree::place)
                .findFirst()
                .orElse(rule.place());
    }

    private void checkReason(RuleTree rule) {
        String because = rule.says("because");
        Set<String> bound = RuleCheck.boundNames(rule);
        Set<String> facts = RuleCheck.boundFacts(rule);
        PLACE.matcher(because).results().map(found -> found.group(1)).distinct().forEach(name -> {
            String plain = name.strip();
            plain = plain.startsWith("$") ? plain.substring(1) : plain;
            if (bound.contains(name)) {
                return;
            }
            boolean fact = facts.contains(plain);
            complaints.add(
                    ProblemCode.PLACE_UNBOUND,
                    place(rule, "because"),
                    bound.contains(plain)
                            ? "{" + name + "} would stand in the reason as it is"
                            : fact
                                    ? "the reason names {" + name + "}, and $" + plain + " is a whole fact"
                                    : "the reason names {" + name + "}, and no variable $" + plain + " is bound",
                    bound.contains(plain)
                            ? "Write {" + plain + "}"
                            : fact || bound.isEmpty()
                                    ? "Bind the field that it is to show to a variable, for example $theme : theme, and write"
                                            + " {theme}"
                                    : Suggestion.among(plain, bound));
        });
        String rest = PLACE.matcher(because).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            complaints.add(
                    ProblemCode.PLACE_UNBOUND,
                    place(rule, "because"),
                    "a curly bracket in the reason has no partner",
                    "Write {name} where the value of $name goes");
        }
        if (because.strip().endsWith(".")) {
            complaints.add(
                    ProblemCode.ANNOTATION_WRONG,
                    place(rule, "because"),
                    "the reason ends with a full stop, and would end with two",
                    "Leave it out: the library adds it");
        }
    }
}
