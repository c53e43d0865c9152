package org.localinvolvement.links.rules.trigger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.LocalInvolvementNetwork;
import org.localinvolvement.links.model.register.Answer;
import org.localinvolvement.links.model.service.PathwayOfCare;
import org.localinvolvement.links.model.service.Service;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.duty.DutiesOwed;

/** Makes the facts that do not come from the contacts alone. */
final class Occasions {

    private final TriggerQuestion question;
    private final Surroundings surroundings;
    private final LocalDate asAt;

    private Occasions(TriggerQuestion question) {
        this.question = question;
        this.surroundings = question.surroundings();
        this.asAt = question.asAt();
    }

    /** Every occasion, those of communities apart. */
    static List<Occasion> of(TriggerQuestion question) {
        Occasions occasions = new Occasions(question);
        List<Occasion> all = new ArrayList<>();
        all.addAll(occasions.crossings());
        all.addAll(occasions.proposals());
        all.addAll(occasions.answers());
        all.addAll(occasions.invitations());
        return all;
    }

    private List<ProposedChange> proposals() {
        return surroundings.proposals() == null
                ? List.of()
                : surroundings.proposals().stream()
                        .map(proposal -> ProposedChange.of(proposal, asAt))
                        .sorted(Comparator.comparing(ProposedChange::subject))
                        .toList();
    }

    private List<OverdueAnswer> answers() {
        DutiesOwed owed = surroundings.duties();
        if (owed == null || owed.duties().isEmpty()) {
            return List.of();
        }
        ParameterValue chasing = question.parameters().get("no-answer.chase-days", "", asAt);
        return owed.duties().stream()
                .filter(OverdueAnswer::isAnswer)
                .map(duty -> OverdueAnswer.of(duty, chasing, asAt))
                .distinct()
                .toList();
    }

    private List<ReceivedInvitation> invitations() {
        return surroundings.invitations() == null
                ? List.of()
                : surroundings.invitations().stream()
                        .filter(invitation -> !invitation.received().isAfter(asAt))
                        .map(ReceivedInvitation::of)
                        .distinct()
                        .toList();
    }

    /** Of themes of which somebody spoke in the days of a spread. */
    private List<BoundaryCrossing> crossings() {
        List<BoundaryCrossing> crossings = new ArrayList<>();
        for (String theme : question.contacts().themes()) {
            Optional<ThemeCoding> coding = surroundings.coding(theme);
            if (coding.isPresent()) {
                ParameterValue days = question.parameters().get("spread.window-days", theme, asAt);
                ThemeEvidence evidence = question.contacts().evidence(theme, Window.endingOn(asAt, days.whole()));
                LocalDate first = evidence.firstDate();
                if (first != null) {
                    new TreeSet<>(coding.get().pathways()).forEach(code -> crossings.add(pathway(theme, code, first)));
                    new TreeSet<>(coding.get().services()).forEach(code -> crossings.add(service(theme, code, first)));
                }
            }
        }
        return crossings;
    }

    private BoundaryCrossing pathway(String theme, String code, LocalDate since) {
        Identifier home = surroundings.home();
        Optional<PathwayOfCare> pathway = surroundings.pathway(code);
        String by = "the pathway " + pathway.map(PathwayOfCare::name).orElse(code);
        if (pathway.isEmpty() || home == null) {
            String missing = home == null ? "the area of the LINk" : "the steps of the pathway " + code;
            return new BoundaryCrossing(theme, by, Truth.UNKNOWN, "LINks that cannot be named yet", since, missing);
        }
        Truth leaves = pathway.get().leaves(home);
        Set<Identifier> beyond = new TreeSet<>(pathway.get().areas());
        beyond.remove(home);
        return new BoundaryCrossing(
                theme,
                by,
                leaves,
                neighbours(beyond),
                since,
                leaves == Truth.UNKNOWN ? "in which areas the steps of the pathway " + code + " are provided" : "");
    }

    private BoundaryCrossing service(String theme, String code, LocalDate since) {
        Optional<Service> service = surroundings.services().find(code);
        boolean known = service.isPresent() && !service.get().scales().isEmpty();
        return new BoundaryCrossing(
                theme,
                "the service " + service.map(Service::name).orElse(code),
                known ? Truth.of(service.orElseThrow().canReachSeveralAreas()) : Truth.UNKNOWN,
                "the LINks of the areas that it serves",
                since,
                known ? "" : "how far the service " + code + " reaches");
    }

    /** The LINks by their names where the register holds them, and the area where it does not. */
    private String neighbours(Set<Identifier> areas) {
        List<String> names = new ArrayList<>();
        for (Identifier area : areas) {
            names.add(neighbour(area));
        }
        return names.isEmpty() ? "LINks that cannot be named yet" : String.join(", ", names);
    }

    private String neighbour(Identifier area) {
        @Nullable
        Answer<LocalInvolvementNetwork> links = surroundings.register() == null
                ? null
                : surroundings.register().asAt(asAt).linksCovering(area);
        if (links == null || links.values().isEmpty()) {
            return "the LINk of " + area;
        }
        return String.join(
                ", ",
                links.values().stream()
                        .map(link -> link.nameOn(asAt) + " (" + link.id() + ")")
                        .toList());
    }
}
