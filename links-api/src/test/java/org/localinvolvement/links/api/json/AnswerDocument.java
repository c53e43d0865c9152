package org.localinvolvement.links.api.json;

import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.localinvolvement.links.api.ContactReport;
import org.localinvolvement.links.api.json.JsonForm.Members;
import org.localinvolvement.links.rules.annual.AssembledReport;
import org.localinvolvement.links.rules.commissioning.CyclePosition;
import org.localinvolvement.links.rules.duty.DutiesOwed;
import org.localinvolvement.links.rules.engagement.EngagementPlan;
import org.localinvolvement.links.rules.entry.EntryAnswer;
import org.localinvolvement.links.rules.governance.HouseInOrder;
import org.localinvolvement.links.rules.involving.DocumentsChecked;
import org.localinvolvement.links.rules.involving.InvolvementChecked;
import org.localinvolvement.links.rules.involving.NeedsChecked;
import org.localinvolvement.links.rules.programme.WorkProgramme;
import org.localinvolvement.links.rules.routing.Routes;
import org.localinvolvement.links.rules.sharing.SharedAnswer;
import org.localinvolvement.links.rules.trigger.TriggersReached;
import org.localinvolvement.links.rules.visit.VisitAdvice;

/**
 * A document that the library writes.
 *
 * @param word names its schema
 * @param format what it says of itself
 * @param form what it looks like
 */
record AnswerDocument(String word, String format, Members form) {

    private static final Map<String, SomeSchema> SHIPPED = new ConcurrentHashMap<>();

    static List<AnswerDocument> all() {
        return List.of(
                decision("analyses", ContactReport.class),
                decision("triggers", TriggersReached.class),
                decision("programmes", WorkProgramme.class),
                decision("routes", Routes.class),
                decision("deadlines", DutiesOwed.class),
                decision("duty-to-involve", InvolvementChecked.class),
                decision("needs-assessments", NeedsChecked.class),
                decision("documents-held", DocumentsChecked.class),
                decision("shared-services", SharedAnswer.class),
                decision("commissioning-cycles", CyclePosition.class),
                decision("engagement-plans", EngagementPlan.class),
                decision("annual-reports", AssembledReport.class),
                decision("governance", HouseInOrder.class),
                decision("entry", EntryAnswer.class),
                decision("visit-advice", VisitAdvice.class),
                other("visits", VisitJson.FORMAT, VisitJson.Document.class),
                other("working-days", DutyJson.WORKING_DAYS_FORMAT, DutyJson.WorkingDaysDocument.class),
                other("deadline", "links-deadline", DutyJson.DeadlineDocument.class),
                other("involvement", "links-involvement", InvolvementJson.Document.class),
                other("import", "links-import", ImportJson.Document.class),
                other("problems", "links-problems", ProblemsJson.Document.class),
                other("comparison", "links-comparison", ComparisonJson.Document.class),
                other("register-listing", "links-register-listing", RegisterJson.Listing.class),
                other("register-body", "links-register-body", RegisterJson.Profile.class),
                other("register-succession", "links-register-succession", RegisterJson.Succession.class),
                other("rules", "links-rules", RulesJson.Rules.class),
                other("rule-problems", "links-rule-problems", RulesJson.Problems.class),
                other("rule-tests", "links-rule-tests", RulesJson.Tests.class),
                other("rule-explanation", "links-rule-explanation", RulesJson.Explained.class),
                other("rule-comparison", "links-rule-comparison", RuleComparisonJson.Document.class));
    }

    private static AnswerDocument decision(String word, Class<?> answer) {
        return new AnswerDocument(word, DecisionJson.FORMAT, JsonForms.of(DecisionJson.Document.class, answer));
    }

    private static AnswerDocument other(String word, String format, Class<?> document) {
        return new AnswerDocument(word, format, (Members) JsonForms.of(document));
    }

    String file() {
        return word + "-answer.schema.json";
    }

    /** As makers of clients call the type: {@code WorkingDaysAnswer}. */
    private String title() {
        return Arrays.stream(word.split("-", -1))
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining("", "", "Answer"));
    }

    String schema() {
        return JsonText.of(AnswerSchema.of(word, title(), format, form));
    }

    SomeSchema shipped() {
        return SHIPPED.computeIfAbsent(
                word,
                one -> SomeSchema.of(
                        String.valueOf(AnswerSchemas.files().get(file())), SpecificationVersion.DRAFT_2020_12));
    }

    @Override
    public String toString() {
        return word;
    }
}
