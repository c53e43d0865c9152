package org.localinvolvement.links.rules.priority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;
import org.localinvolvement.links.rules.former.FormerWords;
import org.localinvolvement.links.rules.priority.CriteriaProfile.OverrideRule;
import org.localinvolvement.links.rules.priority.IndividualsAndGroups.Rule;

/** Reads a profile as {@link CriteriaProfile} describes it, with all its faults at once. */
final class ProfileFile {

    private static final Set<String> SHIPPED = Collections.unmodifiableSet(new TreeSet<>(
            Set.of("derby-2008", "jla", "links-default", "pick", "southwark", "topic", "topicc", "voices")));

    /** Those that were asked for. */
    private static final Map<String, CriteriaProfile> READ = new ConcurrentHashMap<>();

    private final Section root;
    private final @Nullable CriteriaProfile base;

    private ProfileFile(Section root, @Nullable CriteriaProfile base) {
        this.root = root;
        this.base = base;
    }

    static Set<String> shippedNames() {
        return SHIPPED;
    }

    static CriteriaProfile shipped(String name) {
        if (!SHIPPED.contains(name)) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.PROFILE_UNKNOWN,
                    "profile",
                    0,
                    null,
                    name,
                    "no file and no shipped profile of this name is found",
                    Suggestion.among(name, SHIPPED)));
        }
        CriteriaProfile known = READ.get(name);
        if (known == null) {
            // One profile may extend another, which is read meanwhile.
            known = readShipped(name);
            READ.put(name, known);
        }
        return known;
    }

    private static CriteriaProfile readShipped(String name) {
        String resource = name + ".profile.yaml";
        try (InputStream stream = ProfileFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing from the jar; build the library anew");
            }
            return parse(resource, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CriteriaProfile parse(String source, String yaml) {
        return parse(source, yaml, FormerWords.shipped());
    }

    /** As {@link #parse(String, String)}, where other words were renamed. */
    static CriteriaProfile parse(String source, String yaml, FormerWords formerWords) {
        return formerWords.reading(FormerWords.PROFILE, () -> reading(source, yaml));
    }

    private static CriteriaProfile reading(String source, String yaml) {
        YamlDocument document = YamlDocument.parse(source, yaml);
        Supplier<CriteriaProfile> profile = read(document.root());
        document.complete();
        return profile.get();
    }

    /** Reads a section; the profile can be had once the document was found to be without fault. */
    static Supplier<CriteriaProfile> read(Section root) {
        String extended = root.optionalText("extends").orElse("");
        if (!extended.isEmpty() && !SHIPPED.contains(extended)) {
            root.problem(
                    ProblemCode.PROFILE_UNKNOWN,
                    "extends",
                    "no profile of this name is shipped",
                    Suggestion.among(extended, SHIPPED));
            return () -> {
                throw new IllegalStateException("a document with a fault is refused before it is used");
            };
        }
        return new ProfileFile(root, extended.isEmpty() ? null : shipped(extended)).read();
    }

    private Supplier<CriteriaProfile> read() {
        root.allowOnly(
                "name",
                "title",
                "from",
                "reference",
                "extends",
                "method",
                "short_list",
                "keep_at",
                "sensitivity_percent",
                "judged_by",
                "individuals_and_groups",
                "overrides",
                "leaves_open",
                "leave_out",
                "kinds",
                "criteria",
                "remarks");
        String name = root.text("name");
        String title = root.text("title");
        var from = root.date("from");
        String reference = root.text("reference");
        WeighingMethod method = method();
        int shortList = base == null || has("short_list") ? root.whole("short_list", 1, 1000) : base.shortList();
        BigDecimal keepAt = has("keep_at")
                ? root.number("keep_at", BigDecimal.ZERO, ProfileCriteria.MOST)
                : base == null ? null : base.keepAt();
        Integer percent = has("sensitivity_percent")
                ? Integer.valueOf(root.whole("sensitivity_percent", 1, 100))
                : base == null ? null : base.sensitivityPercent();
        Supplier<IndividualsAndGroups> voices = individualsAndGroups();
        OverrideRule overrides = root.optionalConstant("overrides", OverrideRule.class)
                .orElse(base == null ? OverrideRule.RECORDED : base.overrides());
        List<String> kinds = kinds(method);
        List<Supplier<Criterion>> criteria = criteria(method);
        List<Remark> remarks = new ArrayList<>(base == null ? List.of() : base.remarks());
        remarks.addAll(remarks(root));
        return () -> new CriteriaProfile(
                name,
                title,
                from,
                reference,
                method,
                shortList,
                keepAt,
                criteria.stream().map(Supplier::get).toList(),
                kinds,
                voices.get(),
                overrides,
                percent,
                remarks);
    }

    private boolean has(String key) {
        return root.has(key);
    }

    private WeighingMethod method() {
        String written = base == null || has("method")
                ? root.text("method")
                : base.method().code();
        Optional<WeighingMethod> method = WeighingMethod.find(written);
        if (method.isEmpty() && !written.isEmpty()) {
            root.problem(
                    ProblemCode.VALUE_INVALID,
                    "method",
                    "this method is not known",
                    Suggestion.among(written, WeighingMethod.codes()));
        }
        return method.orElse(WeightedSum.METHOD);
    }

    private List<String> kinds(WeighingMethod method) {
        boolean balanced = method instanceof BalanceOfGroups;
        if (!balanced && has("kinds")) {
            root.problem(
                    ProblemCode.VALUE_INVALID,
                    "kinds",
                    "kinds of contributor belong to the method balance-of-groups",
                    "Leave them out, or name that method");
        }
        if (!balanced) {
            return List.of();
        }
        List<String> kinds =
                base == null || base.kinds().isEmpty() || has("kinds") ? root.texts("kinds") : base.kinds();
        if (!kinds.stream().allMatch(RoleCode::is)) {
            root.problem(
                    ProblemCode.VALUE_INVALID,
                    "kinds",
                    "a kind of contributor is a code of small letters, digits and hyphens, for example individual",
                    "Write the kind as a code");
        }
        return kinds;
    }

    private List<Supplier<Criterion>> criteria(WeighingMethod method) {
        if (method instanceof BalanceOfGroups) {
            if (has("criteria")) {
                root.problem(
                        ProblemCode.VALUE_INVALID,
                        "criteria",
                        "the method balance-of-groups reads what people ranked, and no criteria",
                        "Leave them out, or name another method");
            }
            return List.of();
        }
        ProfileCriteria reading = new ProfileCriteria(root, method);
        Map<String, Criterion> known = new LinkedHashMap<>();
        if (base != null) {
            base.criteria().forEach(criterion -> known.put(criterion.id(), criterion));
            for (String id : root.optionalTexts("leave_out")) {
                if (known.remove(id) == null) {
                    root.problem(
                            ProblemCode.VALUE_INVALID,
                            "leave_out",
                            "\"" + id + "\" is no criterion of " + base.name(),
                            Suggestion.among(id, known.keySet()));
                }
            }
        }
        return reading.read(known);
    }

    private Supplier<IndividualsAndGroups> individualsAndGroups() {
        Optional<Section> found = root.optionalSection("individuals_and_groups");
        if (found.isEmpty()) {
            IndividualsAndGroups kept =
                    base == null ? IndividualsAndGroups.ONE_VOICE_EACH : base.individualsAndGroups();
            return () -> kept;
        }
        Section section = found.get();
        section.allowOnly("rule", "most_people_per_group", "most_ranks_moved", "reference");
        Rule rule = section.constant("rule", Rule.class);
        boolean capped = rule == Rule.GROUP_CAPPED;
        boolean number = section.has("most_people_per_group");
        if (number && !capped) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "most_people_per_group",
                    "a number of people per group goes with the rule group-capped",
                    "Leave it out, or name that rule");
        }
        Integer most = capped ? Integer.valueOf(section.whole("most_people_per_group", 1, 1_000_000)) : null;
        Integer ranks = section.has("most_ranks_moved")
                ? Integer.valueOf(section.whole("most_ranks_moved", 0, 1_000_000))
                : null;
        String reference = section.text("reference");
        return () -> new IndividualsAndGroups(rule, most, ranks, reference);
    }

    static List<Remark> remarks(Section section) {
        List<Remark> remarks = new ArrayList<>();
        for (Section remark : section.optionalSections("remarks")) {
            remark.allowOnly("of", "confirmed", "text");
            remarks.add(
                    new Remark(remark.text("of"), remark.constant("confirmed", Confirmed.class), remark.text("text")));
        }
        return remarks;
    }
}
