package org.localinvolvement.links.rules.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.ChangeProposal;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.OfferedService;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;

/**
 * What is told of a service that areas share, as a file. This is the specification of its form, which is YAML; all but the service can be
 * left out, and is then not told:
 *
 * <pre>{@code
 * service: heart-and-lung-transplantation   # a code of the library's list, or one of your own
 * areas: [links:derby-unitary]              # councils for whose people it is
 * providers: [ods:RX9]
 * commissioners: [ods:5N7]                  # where they are known; else those that are usual for the service
 * offered:                                  # from and until may be left out; so may commissioner
 *   - {provider: ods:RX9, area: links:derby-unitary, commissioner: ods:5N7, from: 2008-04-01, until: 2010-03-31}
 * proposal:
 *   id: P1
 *   proposer: ods:RX9
 *   areas: [links:derby-unitary, links:nottingham-unitary]
 *   substantial: yes                        # does it vary services substantially?
 * }</pre>
 */
public final class SharedFile {

    private final Section root;

    private SharedFile(Section root) {
        this.root = root;
    }

    /**
     * Reads a file.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document, in the form above
     * @return what is told
     * @throws UnusableInputException with every problem at once
     */
    public static SharedRecord parse(String source, String yaml) {
        YamlDocument document = YamlDocument.parse(source, yaml);
        Supplier<SharedRecord> told = read(document.root());
        document.complete();
        return told.get();
    }

    /**
     * Reads what is told of a service that is a part of another document.
     *
     * @param section where the keys stand
     * @return what is told, which can be had once the document was found to be without fault
     */
    public static Supplier<SharedRecord> read(Section section) {
        section.allowOnly("service", "areas", "providers", "commissioners", "offered", "proposal");
        return new SharedFile(section).read();
    }

    private Supplier<SharedRecord> read() {
        String service = root.text("service");
        Set<Identifier> areas = bodies(root, "areas");
        Set<Identifier> providers = bodies(root, "providers");
        Set<Identifier> commissioners = bodies(root, "commissioners");
        List<Supplier<OfferedService>> offered = new ArrayList<>();
        root.toldSections("offered").ifPresent(all -> all.forEach(one -> offered.add(offered(one, service))));
        Supplier<@Nullable ChangeProposal> proposal = root.optionalSection("proposal")
                .map(one -> proposal(one, service))
                .orElse(() -> null);
        return () -> new SharedRecord(
                service,
                areas,
                providers,
                commissioners,
                offered.stream().map(Supplier::get).toList(),
                proposal.get());
    }

    private static Supplier<OfferedService> offered(Section section, String service) {
        section.allowOnly("provider", "area", "commissioner", "from", "until");
        Identifier provider = section.identifier("provider");
        Identifier area = section.identifier("area");
        Identifier commissioner = section.optionalIdentifier("commissioner").orElse(null);
        Optional<LocalDate> from = section.optionalDate("from");
        Optional<LocalDate> until = section.optionalDate("until");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            section.problem(
                    ProblemCode.VALUE_INVALID, "until", "it ends on or after its first day", "Correct one of the days");
        }
        return () -> new OfferedService(
                service, provider, area, null, commissioner, new Period(from.orElse(null), until.orElse(null)));
    }

    private static Supplier<@Nullable ChangeProposal> proposal(Section section, String service) {
        section.allowOnly("id", "proposer", "areas", "substantial");
        String id = section.text("id");
        Identifier proposer = section.identifier("proposer");
        Set<Identifier> areas = bodies(section, "areas");
        Truth substantial = section.optionalTruth("substantial").orElse(Truth.UNKNOWN);
        return () -> ChangeProposal.of(id, proposer, Set.of(service))
                .withAreas(areas)
                .withSubstantial(substantial);
    }

    private static Set<Identifier> bodies(Section section, String key) {
        return new TreeSet<>(section.optionalIdentifiers(key));
    }
}
