package org.localinvolvement.links.rules.priority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;

/**
 * What a LINk agreed about how concerns are weighed: criteria, weights, scales and the length of the short list.
 *
 * <p>The method is a weighted sum: each criterion's raw value is put on its fixed scale from 0 to 1, multiplied by its
 * weight, and added up. A host's own profile is YAML:
 *
 * <pre>{@code
 * name: our-profile
 * title: What we agreed in March
 * from: 2009-04-01                 # inclusive
 * reference: LINk meeting of 12 March 2009, minute 6
 * method: weighted-sum
 * short_list: 6
 * criteria:
 *   - id: breadth-of-concern
 *     title: Breadth of concern
 *     measure: contributors-besides-praise   # one of CriterionMeasure.codes()
 *     weight: 3
 *     scale: {from: 0, to: 60}
 *     reference: LINk meeting of 12 March 2009, minute 6
 * }</pre>
 *
 * @param name the name under which it is asked for
 * @param title for reading
 * @param from the day from which it applies, inclusive
 * @param reference where it was agreed, or that it is an example to agree locally
 * @param shortList how many themes the short list holds at most, at least 1
 * @param criteria at least one, ids distinct
 */
public record CriteriaProfile(
        String name, String title, LocalDate from, String reference, int shortList, List<Criterion> criteria) {

    private static final Set<String> SHIPPED = Collections.unmodifiableSet(new TreeSet<>(Set.of("voices")));
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the short list is empty, there is no criterion, an id stands twice or every weight
     *     is 0
     */
    public CriteriaProfile {
        criteria = List.copyOf(criteria);
        if (shortList < 1) {
            throw new IllegalArgumentException("Profile " + name + ": a short list holds at least one theme");
        }
        if (criteria.stream().map(Criterion::id).distinct().count() < criteria.size()) {
            throw new IllegalArgumentException("Profile " + name + ": two criteria have the same id; rename one");
        }
        if (criteria.stream().allMatch(criterion -> criterion.weight().signum() == 0)) {
            throw new IllegalArgumentException("Profile " + name + ": at least one criterion has a weight above 0");
        }
    }

    /**
     * The names of the profiles that the library ships.
     *
     * @return in the order of the alphabet
     */
    public static Set<String> shippedNames() {
        return SHIPPED;
    }

    /**
     * A profile that the library ships.
     *
     * @param name its name
     * @return the profile
     * @throws UnusableInputException if none of that name is shipped; it tells which are
     */
    public static CriteriaProfile shipped(String name) {
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
        String resource = name + ".profile.yaml";
        try (InputStream stream = CriteriaProfile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing from the jar; build the library anew");
            }
            return parse(resource, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a profile in the form above.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document
     * @return the profile
     * @throws UnusableInputException with every problem at once
     */
    public static CriteriaProfile parse(String source, String yaml) {
        YamlDocument document = YamlDocument.parse(source, yaml);
        Section root = document.root();
        root.allowOnly("name", "title", "from", "reference", "method", "short_list", "criteria");
        String name = root.text("name");
        String title = root.text("title");
        LocalDate from = root.date("from");
        String reference = root.text("reference");
        int shortList = root.whole("short_list", 1, 1000);
        String method = root.text("method");
        if (!method.isEmpty() && !method.equals("weighted-sum")) {
            root.problem(
                    ProblemCode.VALUE_INVALID,
                    "method",
                    "this method is not known",
                    Suggestion.among(method, Set.of("weighted-sum")));
        }
        Set<String> ids = new HashSet<>();
        List<Supplier<Criterion>> criteria = new ArrayList<>();
        BigDecimal weights = BigDecimal.ZERO;
        for (Section section : root.sections("criteria")) {
            BigDecimal weight = section.number("weight", BigDecimal.ZERO, MOST);
            weights = weights.add(weight);
            criteria.add(criterion(section, weight, ids));
        }
        if (weights.signum() == 0 && !criteria.isEmpty()) {
            root.problem(
                    ProblemCode.VALUE_INVALID,
                    "criteria",
                    "every weight is 0, so nothing would be weighed",
                    "Give at least one criterion a weight above 0");
        }
        document.complete();
        return new CriteriaProfile(
                name,
                title,
                from,
                reference,
                shortList,
                criteria.stream().map(Supplier::get).toList());
    }

    private static Supplier<Criterion> criterion(Section section, BigDecimal weight, Set<String> ids) {
        section.allowOnly("id", "title", "measure", "weight", "scale", "reference");
        String id = section.text("id");
        if (!id.isEmpty() && !ids.add(id)) {
            section.problem(ProblemCode.VALUE_INVALID, "id", "two criteria have this id", "Rename one of the two");
        }
        String title = section.text("title");
        String reference = section.text("reference");
        String code = section.text("measure");
        Optional<CriterionMeasure> measure = CriterionMeasure.find(code);
        if (measure.isEmpty() && !code.isEmpty()) {
            section.problem(
                    ProblemCode.CRITERION_UNKNOWN,
                    "measure",
                    "a criterion cannot read this measure",
                    Suggestion.among(code, CriterionMeasure.codes()));
        }
        Optional<Section> scale = section.optionalSection("scale");
        if (scale.isEmpty()) {
            if (!section.keys().contains("scale")) {
                section.problem(
                        ProblemCode.KEY_MISSING, "scale", "this key is missing", "Add scale: {from: 0, to: 50}");
            }
            return () -> {
                throw new IllegalStateException("read a profile that was not complete");
            };
        }
        scale.get().allowOnly("from", "to");
        BigDecimal scaleFrom = scale.get().number("from", BigDecimal.ZERO, MOST);
        BigDecimal scaleTo = scale.get().number("to", BigDecimal.ZERO, MOST);
        if (scaleTo.compareTo(scaleFrom) <= 0) {
            scale.get()
                    .problem(
                            ProblemCode.VALUE_INVALID,
                            "to",
                            "a scale rises: its \"to\" is more than its \"from\"",
                            "Correct the scale");
        }
        return () -> new Criterion(id, title, measure.orElseThrow(), weight, scaleFrom, scaleTo, reference);
    }

    /**
     * Checks that the profile applies on a day.
     *
     * @param asAt the day
     * @throws UnusableInputException if it begins later
     */
    public void requireInForce(LocalDate asAt) {
        if (asAt.isBefore(from)) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.PARAMETER_NOT_IN_FORCE,
                    "profile " + name,
                    0,
                    null,
                    null,
                    "this profile applies from " + from + " on, and the question is asked as at " + asAt,
                    "Ask as at a later date, or give a profile that begins on or before that day"));
        }
    }

    /**
     * The most points that a theme can have.
     *
     * @return the sum of the weights
     */
    public Ratio mostPoints() {
        return criteria.stream().map(criterion -> Ratio.of(criterion.weight())).reduce(Ratio.ZERO, Ratio::plus);
    }
}
