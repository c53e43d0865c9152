package org.localinvolvement.links.api.json;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.register.BodyEntry;
import org.localinvolvement.links.api.register.BodyListing;
import org.localinvolvement.links.api.register.BodyProfile;
import org.localinvolvement.links.api.register.BodyReference;
import org.localinvolvement.links.api.register.RelatedAnswer;
import org.localinvolvement.links.api.register.SuccessionChain;
import org.localinvolvement.links.api.register.SuccessionStep;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Dated;
import org.localinvolvement.links.model.time.Period;

/**
 * What a register holds, as JSON.
 *
 * <p>One object: {@code format} ({@code links-register-listing}, {@code links-register-body} or
 * {@code links-register-succession}), {@code version} (of this form), what was asked, and the answer.
 *
 * <ul>
 *   <li>Everywhere: {@code whole} tells whether the register knows that there is no more; where it is false, {@code missing} tells in
 *       sentences what is not held. {@code from} and {@code until} are the first and the last day, inclusive, ISO 8601;
 *       null where it held before the record begins, or no end is known. Ids and codes are written {@code scheme:value}, kinds as
 *       {@link BodyKind#code()}.
 *   <li>Listing: {@code kind}, {@code asAt}, {@code whole}, {@code missing}, {@code remarks}, {@code bodies} sorted by id.
 *   <li>A body, there and in a page of its own: {@code id}, {@code kind}, {@code name}, {@code from}, {@code until}, {@code codes},
 *       {@code names} (each with {@code type}), {@code facts} (each with {@code fact} and {@code value}) that hold on the day, and
 *       {@code sources}.
 *   <li>Page of a body: {@code asked}, {@code asAt}, {@code whole}, {@code missing}, {@code remarks}, {@code body} (null where there is
 *       none), {@code predecessors} and {@code successors} (each with {@code code} and {@code name}), and {@code related}: the answers to
 *       the questions that apply, each with {@code question}, {@code title}, {@code whole}, {@code values}, {@code missing} and
 *       {@code remarks}.
 *   <li>Succession: {@code asked}, {@code whole}, {@code missing}, {@code steps}, each with {@code distance} (negative before the body that
 *       was asked about), {@code id}, {@code held}, {@code name}, {@code kind}, {@code from}, {@code until}, {@code predecessors} and
 *       {@code successors}.
 * </ul>
 *
 * <p>Members are only added as long as the version is the same. Characters that could steer a terminal are written as escapes. Two
 * equal answers are equal text.
 */
public final class RegisterJson {

    private static final int VERSION = 1;

    private RegisterJson() {}

    /**
     * A code of a body.
     *
     * @param code the identifier, {@code scheme:value}
     * @param from the first day, inclusive; null where it held before the record begins
     * @param until the last day, inclusive; null where no end is known
     */
    record Code(
            String code, @Nullable LocalDate from, @Nullable LocalDate until) {}

    /**
     * A name of a body.
     *
     * @param type of which kind the name is
     * @param name the name
     * @param from the first day, inclusive; null where it held before the record begins
     * @param until the last day, inclusive; null where no end is known
     */
    record Called(
            String type,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * A fact about a body.
     *
     * @param fact which
     * @param value what it is
     * @param from the first day, inclusive; null where it held before the record begins
     * @param until the last day, inclusive; null where no end is known
     */
    record Held(
            String fact,
            String value,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * A body.
     *
     * @param id its identifier, {@code scheme:value}
     * @param kind of which kind it is
     * @param name its name
     * @param from the first day, inclusive; null where it held before the record begins
     * @param until the last day, inclusive; null where no end is known
     * @param codes the codes that hold on the day
     * @param names the names that hold on the day
     * @param facts the facts that hold on the day
     * @param sources where it is said
     */
    record Entry(
            String id,
            String kind,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<Code> codes,
            List<Called> names,
            List<Held> facts,
            List<String> sources) {

        static Entry of(BodyEntry body) {
            return new Entry(
                    body.id().toString(),
                    body.kind().code(),
                    body.name(),
                    body.period().from(),
                    body.period().until(),
                    body.codes().stream().map(Entry::code).toList(),
                    body.names().stream()
                            .map(name -> new Called(
                                    JsonWords.of(name.value().type()),
                                    name.value().text(),
                                    name.period().from(),
                                    name.period().until()))
                            .toList(),
                    body.facts().stream()
                            .map(fact -> new Held(
                                    fact.fact(),
                                    fact.value(),
                                    fact.period().from(),
                                    fact.period().until()))
                            .toList(),
                    body.sources());
        }

        private static Code code(Dated<Identifier> code) {
            return new Code(
                    code.value().toString(), code.period().from(), code.period().until());
        }
    }

    /**
     * Every body of a kind.
     *
     * @param format always {@code links-register-listing}
     * @param version of this form
     * @param kind of which kind
     * @param asAt on which day
     * @param whole whether the register knows that there are no more
     * @param missing what is not held, in sentences; empty where it is whole
     * @param remarks what else is to be known
     * @param bodies sorted by id
     */
    record Listing(
            String format,
            int version,
            String kind,
            LocalDate asAt,
            boolean whole,
            List<String> missing,
            List<String> remarks,
            List<Entry> bodies) {}

    /**
     * Writes every body of a kind.
     *
     * @param listing the bodies
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String listing(BodyListing listing) {
        return JsonText.of(new Listing(
                "links-register-listing",
                VERSION,
                listing.kind().code(),
                listing.asAt(),
                listing.isWhole(),
                listing.missing(),
                listing.remarks(),
                listing.bodies().stream().map(Entry::of).toList()));
    }

    /**
     * The answer to a question about a body.
     *
     * @param question which, as a word
     * @param title which, for reading
     * @param whole whether the register knows that there are no more
     * @param values the bodies
     * @param missing what is not held, in sentences
     * @param remarks what else is to be known
     */
    record Related(
            String question,
            String title,
            boolean whole,
            List<BodyReference> values,
            List<String> missing,
            List<String> remarks) {

        static Related of(RelatedAnswer answer) {
            return new Related(
                    answer.question(),
                    answer.title(),
                    answer.isWhole(),
                    answer.values(),
                    answer.missing(),
                    answer.remarks());
        }
    }

    /**
     * One body.
     *
     * @param format always {@code links-register-body}
     * @param version of this form
     * @param asked the code that was asked about
     * @param asAt on which day
     * @param whole whether the register knows that there is no more
     * @param missing what is not held, in sentences
     * @param remarks what else is to be known
     * @param body the body; null where there is none
     * @param predecessors whom it followed
     * @param successors who followed it
     * @param related the answers to the questions that apply
     */
    record Profile(
            String format,
            int version,
            String asked,
            LocalDate asAt,
            boolean whole,
            List<String> missing,
            List<String> remarks,
            @Nullable Entry body,
            List<BodyReference> predecessors,
            List<BodyReference> successors,
            List<Related> related) {}

    /**
     * Writes one body.
     *
     * @param profile the body
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String body(BodyProfile profile) {
        BodyEntry body = profile.body();
        return JsonText.of(new Profile(
                "links-register-body",
                VERSION,
                profile.asked(),
                profile.asAt(),
                profile.isWhole(),
                profile.missing(),
                profile.remarks(),
                body == null ? null : Entry.of(body),
                profile.predecessors(),
                profile.successors(),
                profile.related().stream().map(Related::of).toList()));
    }

    /**
     * A body of a succession.
     *
     * @param distance how many steps from the body that was asked about; negative before it
     * @param id its identifier, {@code scheme:value}
     * @param held whether the register holds it
     * @param name its name; empty where it is not held
     * @param kind of which kind it is; null where it is not held
     * @param from the first day, inclusive; null where it held before the record begins
     * @param until the last day, inclusive; null where no end is known
     * @param predecessors whom it followed
     * @param successors who followed it
     */
    record Step(
            int distance,
            String id,
            boolean held,
            String name,
            @Nullable String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<String> predecessors,
            List<String> successors) {

        static Step of(SuccessionStep step) {
            BodyKind kind = step.kind();
            Period period = step.period();
            return new Step(
                    step.distance(),
                    step.id().toString(),
                    step.isHeld(),
                    step.name(),
                    kind == null ? null : kind.code(),
                    period == null ? null : period.from(),
                    period == null ? null : period.until(),
                    step.predecessors().stream().map(Identifier::toString).toList(),
                    step.successors().stream().map(Identifier::toString).toList());
        }
    }

    /**
     * Who followed whom.
     *
     * @param format always {@code links-register-succession}
     * @param version of this form
     * @param asked the identifier that was asked about
     * @param whole whether the register knows that there is no more
     * @param missing what is not held, in sentences
     * @param steps the bodies
     */
    record Succession(
            String format, int version, String asked, boolean whole, List<String> missing, List<Step> steps) {}

    /**
     * Writes who followed whom.
     *
     * @param chain the bodies
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String succession(SuccessionChain chain) {
        return JsonText.of(new Succession(
                "links-register-succession",
                VERSION,
                chain.asked().toString(),
                chain.isWhole(),
                chain.missing(),
                chain.steps().stream().map(Step::of).toList()));
    }
}
