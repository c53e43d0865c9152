package org.localinvolvement.links.rules.internal.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the rules of a file begin: the engine often forgets in which of them a fault stands. */
final class RuleStarts {

    private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+(?:\"([^\"]*)\"|'([^']*)'|(\\S+))");

    private record Start(int line, String rule) {}

    private final RuleSource source;
    private final List<String> lines;
    private final List<Start> starts = new ArrayList<>();

    RuleStarts(RuleSource source) {
        this.source = source;
        this.lines = source.drl().lines().toList();
        for (int line = 1; line <= lines.size(); line++) {
            Matcher rule = RULE.matcher(lines.get(line - 1));
            if (rule.find()) {
                for (int group = 1; group <= rule.groupCount(); group++) {
                    if (rule.group(group) != null) {
                        starts.add(new Start(line, rule.group(group)));
                    }
                }
            }
        }
    }

    int count() {
        return starts.size();
    }

    /** The rule in which a line stands; where the line is not known, the only rule there is; else empty. */
    String ruleAt(int line) {
        if (line == 0) {
            return starts.size() == 1 ? starts.get(0).rule() : "";
        }
        String found = "";
        for (Start start : starts) {
            if (start.line() <= line) {
                found = start.rule();
            }
        }
        return found;
    }

    /** The file with one of its rules alone; each line keeps its number. */
    RuleSource alone(int rule) {
        int first = starts.get(rule).line();
        int next = rule + 1 < starts.size() ? starts.get(rule + 1).line() : lines.size() + 1;
        StringBuilder text = new StringBuilder();
        for (int line = 1; line < next; line++) {
            if (line < starts.get(0).line() || line >= first) {
                text.append(lines.get(line - 1));
            }
            text.append('\n');
        }
        return new RuleSource(source.rulePackage(), source.fileName(), text.toString());
    }
}
