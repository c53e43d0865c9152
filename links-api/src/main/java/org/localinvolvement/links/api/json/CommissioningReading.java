package org.localinvolvement.links.api.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.Services;
import org.localinvolvement.links.rules.commissioning.CommissioningFile;
import org.localinvolvement.links.rules.commissioning.CycleQuestion;
import org.localinvolvement.links.rules.commissioning.HostCommissioning;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.engagement.PlanQuestion;
import org.localinvolvement.links.rules.routing.RouteQuestion;
import org.localinvolvement.links.rules.sharing.SharedFile;
import org.localinvolvement.links.rules.sharing.SharedQuestion;
import org.localinvolvement.links.rules.sharing.SharedRecord;

/** Reads questions about services that are commissioned. */
final class CommissioningReading {

    /** Who is asked about. */
    private record Commissioner(Identifier body, CommissionerKind kind) {}

    private CommissioningReading() {}

    static Supplier<Asked> shared(QuestionDocument document, Links links, @Nullable ContactLog none) {
        document.allowOnly("as_at", "sharing");
        LocalDate asAt = document.asAt();
        Supplier<SharedRecord> told = SharedFile.read(document.root().section("sharing"));
        return () -> {
            SharedQuestion question = new SharedQuestion(asAt, links.register(), Services.standard(), told.get());
            return Asked.decided(() -> links.sharedServices(question), (rule, theme) -> links.explain(question, rule));
        };
    }

    static Supplier<Asked> cycle(QuestionDocument document, Links links, @Nullable ContactLog none) {
        document.allowOnly("as_at", "service", "commissioners", "commissioning");
        Section root = document.root();
        LocalDate asAt = document.asAt();
        String service = root.text("service");
        List<Commissioner> commissioners = new ArrayList<>();
        for (Section one : root.sections("commissioners")) {
            one.allowOnly("body", "kind");
            commissioners.add(new Commissioner(one.identifier("body"), one.constant("kind", CommissionerKind.class)));
        }
        Supplier<HostCommissioning> held = held(root);
        return () -> {
            CycleQuestion asked = CycleQuestion.of(asAt, service, held.get(), links.register());
            for (Commissioner one : commissioners) {
                asked = asked.with(one.body(), one.kind());
            }
            CycleQuestion question = asked;
            return Asked.decided(() -> links.cycle(question), (rule, theme) -> links.explain(question, rule));
        };
    }

    static Supplier<Asked> plan(QuestionDocument document, Links links, @Nullable ContactLog none) {
        document.allowOnly(Stream.concat(Stream.of(RouteReading.MEMBERS), Stream.of("commissioning"))
                .toArray(String[]::new));
        RouteQuestion route = new RouteReading(document.root(), document.asAt(), links.register()).question();
        Supplier<HostCommissioning> held = held(document.root());
        return () -> {
            PlanQuestion question = new PlanQuestion(route, held.get());
            return Asked.decided(() -> links.engagementPlan(question), Asked.nothing());
        };
    }

    private static Supplier<HostCommissioning> held(Section root) {
        return root.optionalSection("commissioning")
                .map(CommissioningFile::readMember)
                .orElse(HostCommissioning::none);
    }
}
