package org.localinvolvement.links.model.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * A report of a LINk to services-providers, with its recommendations, who received it and what they answered.
 *
 * <p>Use it to ask who has to answer by when; whether a recipient commissioned a service is a fact of that question.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.221(2)(d)(ii), s.224; SI 2008/528 regs 5, 6.
 *
 * @param id what the host calls it
 * @param made the day on which it was made
 * @param services the codes of the services that it is about; at least one
 * @param themes the themes that it is about; empty where they are not told
 * @param excluded how much of it relates to activities or services that need no answer under the law of its day
 * @param recommendations what it recommends, each id once; empty where it praises or reports alone
 * @param receipts who received it, in the order of their days
 * @param responses the answers, at most one of each body
 */
public record Report(
        String id,
        LocalDate made,
        Set<String> services,
        Set<String> themes,
        ExcludedExtent excluded,
        List<Recommendation> recommendations,
        List<ReportReceipt> receipts,
        List<ReportResponse> responses) {

    /**
     * How much of a report relates to excluded activities or excluded services.
     *
     * <p>For local Healthwatch excluded services alone count, and no activities: a report about social care for children is then to be
     * answered.
     *
     * <p>Source: SI 2008/528 reg 6(1), (2); for local Healthwatch SI 2012/3094 reg 45.
     */
    public enum ExcludedExtent {
        /** Nothing: the duty to answer applies. */
        NOT_AT_ALL,
        /** A part: the duty applies to the rest. */
        PARTLY,
        /** All of it: the duty does not apply. */
        WHOLLY,
        /** It is not known. */
        UNKNOWN
    }

    private static final Comparator<ReportReceipt> BY_DAY =
            Comparator.comparing(ReportReceipt::received).thenComparing(ReportReceipt::recipient);

    /**
     * Checks, sorts and copies.
     *
     * @throws IllegalArgumentException if no service is named, a receipt is before the report, an id of a recommendation or
     *     the answer of a body stands twice
     */
    public Report {
        id = Given.text("id", id);
        Objects.requireNonNull(made, "made: give the day on which the report was made");
        Objects.requireNonNull(excluded, "excluded: give UNKNOWN where it is not known");
        services = Given.sorted(services);
        themes = Given.sorted(themes);
        recommendations = List.copyOf(recommendations);
        receipts = receipts.stream().sorted(BY_DAY).toList();
        responses = List.copyOf(responses);
        if (services.isEmpty()) {
            throw new IllegalArgumentException("services: name the code of at least one service that it is about");
        }
        if (!receipts.isEmpty() && receipts.get(0).received().isBefore(made)) {
            throw new IllegalArgumentException("receipts: " + receipts.get(0).recipient() + " cannot have received "
                    + id + " before it was made on " + made + "; correct one of the two days");
        }
        checkOnce(
                "recommendations",
                recommendations.stream().map(Recommendation::id).toList());
        checkOnce(
                "responses",
                responses.stream().map(one -> one.responder().toString()).toList());
    }

    /**
     * A report that nobody has received yet.
     *
     * @param id what the host calls it
     * @param made the day on which it was made
     * @param services the codes of the services that it is about
     * @param recommendations what it recommends
     * @return a report of which it is not known whether anything needs no answer
     */
    public static Report of(String id, LocalDate made, Set<String> services, List<Recommendation> recommendations) {
        return new Report(id, made, services, Set.of(), ExcludedExtent.UNKNOWN, recommendations, List.of(), List.of());
    }

    /**
     * The same with how much of it needs no answer.
     *
     * @param extent how much
     * @return a copy
     */
    public Report withExcluded(ExcludedExtent extent) {
        return new Report(id, made, services, themes, extent, recommendations, receipts, responses);
    }

    /**
     * The same with what it is about.
     *
     * @param about the themes
     * @return a copy
     */
    public Report withThemes(Set<String> about) {
        return new Report(id, made, services, about, excluded, recommendations, receipts, responses);
    }

    /**
     * The same with who received it and what they answered.
     *
     * @param received the receipts
     * @param answered the answers
     * @return a copy
     */
    public Report withCorrespondence(List<ReportReceipt> received, List<ReportResponse> answered) {
        return new Report(id, made, services, themes, excluded, recommendations, received, answered);
    }

    /**
     * The day on which a body first received the original or a copy, from which its time runs.
     *
     * @param recipient the body
     * @return empty where no receipt is on record
     */
    public Optional<LocalDate> firstReceivedBy(Identifier recipient) {
        return receipts.stream()
                .filter(receipt -> receipt.recipient().equals(recipient))
                .map(ReportReceipt::received)
                .findFirst();
    }

    /**
     * The answer of a body.
     *
     * @param responder the body
     * @return empty where none is on record
     */
    public Optional<ReportResponse> responseOf(Identifier responder) {
        return responses.stream()
                .filter(response -> response.responder().equals(responder))
                .findFirst();
    }

    private static void checkOnce(String name, List<String> keys) {
        Set<String> seen = new HashSet<>();
        for (String key : keys) {
            if (!seen.add(key)) {
                throw new IllegalArgumentException(name + ": " + key + " stands twice; give it once");
            }
        }
    }
}
