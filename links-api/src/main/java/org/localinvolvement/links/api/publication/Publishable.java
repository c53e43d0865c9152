package org.localinvolvement.links.api.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Overridden;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.work.RelevantDecision;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.OverrideSeen;

/**
 * What is left of a decision when everything is suppressed that may not be published. Sections are written from this alone.
 *
 * @param asAt the as-at date
 * @param regime the law in force
 * @param outcome whether the list is settled
 * @param evidence the days of evidence; null where the decision read none
 * @param agreed the limit that was asked for
 * @param suppression the limit that is kept, which may be higher
 * @param profile what was agreed about weighing
 * @param chosen themes on the short list: those with points in their order, then the others in the order of the alphabet
 * @param notChosen the same of the others that were weighed
 * @param notScored themes that have no points, because the profile leaves open what they would be
 * @param overrides decisions against the points
 * @param goodPractice themes that are recommended as good practice
 * @param deferred themes that are not weighed for now, and the rule
 * @param notNamed whether themes were recommended or deferred that are not named, because too few spoke
 * @param passedOn how many matters were passed on at once; withheld where too few
 * @param everybody how many spoke in the days of evidence
 * @param periods into which the days of evidence are divided
 * @param heard how areas and communities are heard
 * @param sureness how sure the order is, in sentences
 * @param missing what is missing, in sentences
 * @param parameters what was agreed
 * @param setAside what rule packs set aside
 * @param ruleSets the rules that were asked
 * @param fingerprint of rules, parameters and profile
 * @param selection the items of the programme; null where no plan was told
 * @param groundwork what the programme rests on
 * @param made who decided, when and under which procedure; null where that is not on record
 */
record Publishable(
        LocalDate asAt,
        Regime regime,
        Truth outcome,
        @Nullable Window evidence,
        Suppression agreed,
        Suppression suppression,
        CriteriaProfile profile,
        List<PublishedTheme> chosen,
        List<PublishedTheme> notChosen,
        List<PublishedTheme> notScored,
        List<OverrideSeen> overrides,
        List<String> goodPractice,
        List<PublishedTheme.Reason> deferred,
        boolean notNamed,
        PublishedCount passedOn,
        PublishedCount everybody,
        List<Window> periods,
        List<Heard> heard,
        List<String> sureness,
        List<String> missing,
        List<ParameterValue> parameters,
        List<Overridden> setAside,
        List<RuleSet> ruleSets,
        String fingerprint,
        @Nullable PublishedSelection selection,
        PublishedGroundwork groundwork,
        @Nullable RelevantDecision made) {

    /**
     * How an area or community is heard.
     *
     * @param code as in the contact log
     * @param sort {@code area} or {@code community}
     * @param people how many people it has
     * @param source where that number comes from
     * @param voices how many of it were heard
     * @param tooLittle whether that is significantly less than its share; only said of what may be told, so that it tells nothing else
     */
    record Heard(String code, String sort, long people, String source, PublishedCount voices, boolean tooLittle) {

        boolean notHeard() {
            return tooLittle || !(voices instanceof PublishedCount.Told);
        }
    }
}
