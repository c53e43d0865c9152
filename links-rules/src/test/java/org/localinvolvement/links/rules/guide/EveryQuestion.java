package org.localinvolvement.links.rules.guide;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.localinvolvement.links.rules.authoring.RuleCatalogue;
import org.localinvolvement.links.rules.authoring.RuleCatalogue.Entry;
import org.localinvolvement.links.rules.authoring.RulePackCheck;
import org.localinvolvement.links.rules.internal.ShippedModels;
import org.localinvolvement.links.rules.pack.QuestionForm;

/** Every question that the library answers by rules: a table for the guide, and the catalogue of all shipped rules. */
final class EveryQuestion {

    /** How many tests of a kind the catalogue names of one rule. */
    private static final int NAMED = 3;

    /** What a question is about and the command that asks it; of one that each law answers otherwise, under the word before the point. */
    private record About(String answers, String command) {}

    private static final Map<String, About> ABOUT = Map.ofEntries(
            Map.entry("trigger", new About("which trigger points are reached", "links triggers")),
            Map.entry("priority", new About("which themes are weighed for the programme", "links programme")),
            Map.entry("entry", new About("whether a provider has to let representatives in", "links visit")),
            Map.entry("duty", new About("who has to do what by when", "links deadline")),
            Map.entry(
                    "programme", new About("whether a programme stands on what the guide asks for", "links programme")),
            Map.entry("visit", new About("what to look at before a visit", "links visit")),
            Map.entry("route", new About("whom to approach about an issue, with which power", "links route")),
            Map.entry("cycle", new About("where commissioners are in the commissioning cycle", "links cycle")),
            Map.entry("involve", new About("whether a body kept its duty to involve people", "links duty-to-involve")),
            Map.entry("needs", new About("what a Joint Strategic Needs Assessment lacks", "links duty-to-involve")),
            Map.entry("documents", new About("which documents of bodies the LINk lacks", "links duty-to-involve")),
            Map.entry("shared", new About("who shares a service that several areas use", "links shared-services")),
            Map.entry("governance", new About("whether the LINk keeps to its own rules", "links decisions")),
            Map.entry("annual", new About("what the annual report lacks", "links annual-report")));

    private EveryQuestion() {}

    private static About about(String question) {
        About about = ABOUT.get(question.replaceAll("\\..*", ""));
        if (about == null) {
            throw new AssertionError("nothing is said about the question " + question);
        }
        return about;
    }

    private static List<Entry> rules(String question) {
        return RuleCatalogue.of(List.of()).rules().stream()
                .filter(rule -> rule.question().equals(question))
                .toList();
    }

    private static boolean isExtendable(QuestionForm form) {
        return RulePackCheck.questions().contains(form);
    }

    static String table() {
        StringBuilder words = new StringBuilder("| question | answers | rules | command | a pack can add rules |\n")
                .append("|---|---|---|---|---|\n");
        for (QuestionForm form : RuleCatalogue.questions()) {
            List<Entry> rules = rules(form.name());
            About about = about(form.name());
            words.append("| `%s` | %s | %d, `%s` to `%s` | `%s` | %s |\n"
                    .formatted(
                            form.name(),
                            about.answers(),
                            rules.size(),
                            rules.get(0).id(),
                            rules.get(rules.size() - 1).id(),
                            about.command(),
                            isExtendable(form) ? "yes" : "no"));
        }
        return words.toString();
    }

    static String catalogue() {
        StringBuilder words = new StringBuilder("""
                # Every rule that the library ships

                Made from the rules and the tests beside them; a test holds this page to both. `links rules list` tells the same of a pack
                of your own too, without the tests. How rules are written says the [author's guide](README.md). In a reason, `{name}` shows
                where a figure or name goes. *A reading* says why what is cited does not say so in terms. Of the tests that fire a rule,
                or that it just misses, the first few are named; the file has the others.

                """);
        for (QuestionForm form : RuleCatalogue.questions()) {
            words.append("- [`%s`](#%s): %s\n"
                    .formatted(
                            form.name(),
                            form.name().replace(".", ""),
                            about(form.name()).answers()));
        }
        RuleCatalogue.questions().forEach(form -> question(form, words));
        return words.toString();
    }

    private static void question(QuestionForm form, StringBuilder words) {
        ShippedTests tests = ShippedTests.of(form.name());
        words.append("\n## %s\n\nRules: `%s`. Tests: `%s`. Asked by `%s`. A pack %s rules of its own.\n"
                .formatted(
                        form.name(),
                        ShippedModels.fileName(form.name(), ".drl"),
                        tests.file(),
                        about(form.name()).command(),
                        isExtendable(form) ? "can add" : "cannot add"));
        rules(form.name()).forEach(rule -> rule(rule, tests, words));
    }

    private static void rule(Entry rule, ShippedTests tests, StringBuilder words) {
        words.append("\n### %s %s\n\n".formatted(rule.id(), rule.title()));
        line(words, "Because", rule.because());
        line(
                words,
                "Rests on",
                rule.citations().stream().map(citation -> citation.provision()).collect(Collectors.joining("; ")));
        line(words, "A reading", rule.reading());
        line(words, "Kind of test", rule.test());
        line(words, "Calls for", codes(rule.actions()));
        line(words, "Overrules", String.join(", ", rule.overrules()));
        line(words, "Parameters", codes(rule.parameters()));
        named(words, "Fired by", tests.firing(rule.id()));
        named(words, "Just missed by", tests.justMissing(rule.id()));
    }

    private static String codes(List<String> codes) {
        return codes.stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
    }

    private static void named(StringBuilder words, String what, List<String> tests) {
        words.append("- **").append(what).append(":**\n");
        tests.stream()
                .limit(NAMED)
                .forEach(test -> words.append("  - ").append(test).append('\n'));
        if (tests.size() > NAMED) {
            words.append("  - and ").append(tests.size() - NAMED).append(" more\n");
        }
    }

    private static void line(StringBuilder words, String what, String said) {
        if (!said.isEmpty()) {
            words.append("- **")
                    .append(what)
                    .append(":** ")
                    .append(said.replace("*", "\\*"))
                    .append('\n');
        }
    }
}
