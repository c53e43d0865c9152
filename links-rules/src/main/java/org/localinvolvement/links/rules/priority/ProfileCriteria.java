package org.localinvolvement.links.rules.priority;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.rules.document.Section;

/** Reads the criteria of a profile, each on its own or over the criterion of the same id that it changes. */
final class ProfileCriteria {

    static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private static final String WEIGHTS = "weights";
    private static final String SCALES = "scales";

    private final Section root;
    private final WeighingMethod method;
    private final List<String> judgedBy;
    private final Set<String> leavesOpen;

    /** A criterion as it will be once the document is complete; the weight is needed before. */
    private record Coming(@Nullable BigDecimal weight, Supplier<Criterion> criterion) {}

    ProfileCriteria(Section root, WeighingMethod method) {
        this.root = root;
        this.method = method;
        this.judgedBy = RoleCode.readAll(root, "judged_by");
        this.leavesOpen = new HashSet<>(root.optionalTexts("leaves_open"));
        for (String open : leavesOpen) {
            if (!Set.of(WEIGHTS, SCALES).contains(open)) {
                root.problem(
                        ProblemCode.VALUE_INVALID,
                        "leaves_open",
                        "a profile can leave weights and scales open, and nothing else",
                        Suggestion.among(open, Set.of(WEIGHTS, SCALES)));
            }
        }
    }

    List<Supplier<Criterion>> read(Map<String, Criterion> known) {
        Map<String, Coming> coming = new LinkedHashMap<>();
        known.forEach((id, criterion) -> coming.put(id, new Coming(null, () -> criterion)));
        Set<String> ids = new HashSet<>();
        List<Coming> unnamed = new ArrayList<>();
        for (Section section : known.isEmpty() ? root.sections("criteria") : root.optionalSections("criteria")) {
            String id = section.text("id");
            if (!id.isEmpty() && !ids.add(id)) {
                section.problem(ProblemCode.VALUE_INVALID, "id", "two criteria have this id", "Rename one of the two");
            }
            Coming read = criterion(section, id, Optional.ofNullable(known.get(id)));
            if (id.isEmpty()) {
                unnamed.add(read);
            } else {
                coming.put(id, read);
            }
        }
        known.forEach((id, criterion) -> {
            if (!ids.contains(id)) {
                coming.put(id, kept(criterion));
            }
        });
        List<Coming> all = new ArrayList<>(coming.values());
        all.addAll(unnamed);
        boolean nothing = all.stream()
                .allMatch(one -> one.weight() != null && one.weight().signum() == 0);
        if (nothing && !all.isEmpty()) {
            root.problem(
                    ProblemCode.VALUE_INVALID,
                    "criteria",
                    "every weight is 0, so nothing would be weighed",
                    "Give at least one criterion a weight above 0");
        }
        return all.stream().map(Coming::criterion).toList();
    }

    /** A criterion of the profile that is extended, of which this one says nothing but perhaps who judges. */
    private Coming kept(Criterion criterion) {
        boolean lacks = (criterion.weight() == null && !leavesOpen.contains(WEIGHTS))
                || (criterion.scaleFrom() == null && !leavesOpen.contains(SCALES));
        if (lacks) {
            root.problem(
                    ProblemCode.KEY_MISSING,
                    "criteria",
                    "the criterion " + criterion.id()
                            + " has no agreed weight or scale in the profile that is extended",
                    "Add \"- id: " + criterion.id()
                            + "\" with weight: and scale: under criteria, or name it under leave_out:");
        }
        List<String> roles = criterion.judgedBy().isEmpty() || judgedBy.isEmpty() ? criterion.judgedBy() : judgedBy;
        return new Coming(
                criterion.weight(),
                () -> new Criterion(
                        criterion.id(),
                        criterion.title(),
                        criterion.measure(),
                        roles,
                        criterion.weight(),
                        criterion.scaleFrom(),
                        criterion.scaleTo(),
                        criterion.reference(),
                        criterion.remarks()));
    }

    private Coming criterion(Section section, String id, Optional<Criterion> known) {
        section.allowOnly("id", "title", "measure", "judged_by", "weight", "scale", "reference", "remarks");
        String title = section.optionalText("title")
                .or(() -> known.map(Criterion::title))
                .orElseGet(() -> section.text("title"));
        String reference = section.optionalText("reference")
                .or(() -> known.map(Criterion::reference))
                .orElseGet(() -> section.text("reference"));
        List<String> roles = roles(section, known);
        CriterionMeasure measure = measure(section, known, roles);
        BigDecimal weight = weight(section, known);
        Scale scale = scale(section, known);
        List<Remark> remarks = new ArrayList<>(known.map(Criterion::remarks).orElse(List.of()));
        remarks.addAll(ProfileFile.remarks(section));
        return new Coming(
                weight,
                () -> new Criterion(id, title, measure, roles, weight, scale.from(), scale.to(), reference, remarks));
    }

    private List<String> roles(Section section, Optional<Criterion> known) {
        if (section.has("judged_by")) {
            return RoleCode.readAll(section, "judged_by");
        }
        if (known.isPresent()) {
            List<String> before = known.get().judgedBy();
            return before.isEmpty() || judgedBy.isEmpty() ? before : judgedBy;
        }
        return section.has("measure") ? List.of() : judgedBy;
    }

    private static @Nullable CriterionMeasure measure(Section section, Optional<Criterion> known, List<String> roles) {
        if (!section.has("measure")) {
            CriterionMeasure before = known.map(Criterion::measure).orElse(null);
            if (before == null && roles.isEmpty()) {
                section.text("measure");
            }
            return before;
        }
        String code = section.text("measure");
        Optional<CriterionMeasure> measure = CriterionMeasure.find(code);
        if (measure.isEmpty() && !code.isEmpty()) {
            section.problem(
                    ProblemCode.CRITERION_UNKNOWN,
                    "measure",
                    "a criterion cannot read this measure",
                    Suggestion.among(code, CriterionMeasure.codes()));
        }
        return measure.orElse(null);
    }

    private @Nullable BigDecimal weight(Section section, Optional<Criterion> known) {
        if (section.has("weight")) {
            return section.number("weight", BigDecimal.ZERO, MOST);
        }
        BigDecimal before = known.map(Criterion::weight).orElse(null);
        if (before != null || leavesOpen.contains(WEIGHTS)) {
            return before;
        }
        return method instanceof SumOfScores ? BigDecimal.ONE : section.number("weight", BigDecimal.ZERO, MOST);
    }

    /** The two ends of a scale; both null where it is left open. */
    private record Scale(
            @Nullable BigDecimal from, @Nullable BigDecimal to) {}

    private Scale scale(Section section, Optional<Criterion> known) {
        Optional<Section> scale = section.optionalSection("scale");
        if (scale.isEmpty()) {
            Scale before =
                    known.map(one -> new Scale(one.scaleFrom(), one.scaleTo())).orElse(new Scale(null, null));
            if (before.from() == null && !leavesOpen.contains(SCALES) && !section.has("scale")) {
                section.problem(
                        ProblemCode.KEY_MISSING, "scale", "this key is missing", "Add scale: {from: 0, to: 50}");
            }
            return before;
        }
        scale.get().allowOnly("from", "to");
        BigDecimal from = scale.get().number("from", BigDecimal.ZERO, MOST);
        BigDecimal to = scale.get().number("to", BigDecimal.ZERO, MOST);
        if (to.compareTo(from) <= 0) {
            scale.get()
                    .problem(
                            ProblemCode.VALUE_INVALID,
                            "to",
                            "a scale rises: its \"to\" is more than its \"from\"",
                            "Correct the scale");
        }
        return new Scale(from, to);
    }
}
