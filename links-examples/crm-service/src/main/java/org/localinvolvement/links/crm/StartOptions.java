package org.localinvolvement.links.crm;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.localinvolvement.links.model.decision.Suggestion;

/** What stands on the command line behind the name of the program, as Spring Boot is to have it. */
final class StartOptions {

    private static final List<String> SPRING = List.of("server.", "spring.", "logging.");

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private StartOptions() {}

    /** An option that there is not, told so that a person can mend it. */
    static final class MisusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MisusedException(String message) {
            super(message);
        }
    }

    static String[] forSpring(String... args) {
        List<String> options = new ArrayList<>();
        for (String arg : args) {
            String name = name(arg);
            String value = arg.substring(2 + name.length());
            if (name.equals("port") || name.equals("address")) {
                options.add("--server." + name + value);
            } else if (SPRING.stream().anyMatch(name::startsWith)) {
                options.add(arg);
            } else if (known().contains(name)) {
                options.add("--links." + name + value);
            } else {
                throw new MisusedException("There is no option --" + name + ". " + Suggestion.among(name, known()));
            }
        }
        return options.toArray(String[]::new);
    }

    private static String name(String arg) {
        if (!arg.startsWith("--") || arg.indexOf('=') < 0) {
            throw new MisusedException(
                    "\"" + arg + "\" is no option: options are written --name=value, and the words make-key and help"
                            + " stand first");
        }
        return arg.substring(2, arg.indexOf('='));
    }

    static SortedSet<String> known() {
        SortedSet<String> known = new TreeSet<>(List.of("port", "address"));
        for (RecordComponent component : Settings.class.getRecordComponents()) {
            if (component.getType() != Settings.Limits.class) {
                known.add(hyphened(component.getName()));
            }
        }
        Arrays.stream(Settings.Limits.class.getRecordComponents())
                .forEach(component -> known.add("limits." + hyphened(component.getName())));
        return known;
    }

    private static String hyphened(String name) {
        return CAPITAL.matcher(name).replaceAll("-$0").toLowerCase(Locale.ROOT);
    }
}
