package org.localinvolvement.links.api.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.involvement.Issue;
import org.localinvolvement.links.model.involvement.IssueScope;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.service.WiderDeterminant;

/** Makes an issue of a record, or says what is wrong with it: every fault at once. For one thread. */
final class IssueReading {

    private final ImportMapping mapping;
    private final Reading reading;

    IssueReading(ImportMapping mapping, Reading reading) {
        this.mapping = mapping;
        this.reading = reading;
    }

    /** The issue, or null with at least one more problem. */
    @Nullable
    Issue read(ExportRecord record, RecordIdentity identity, RowProblems problems) {
        int before = problems.problems().size();
        LocalDate raised = reading.date(record, problems);
        IssueScope scope = reading.constant(record, ImportField.SCOPE, IssueScope.class, problems);
        Sector sector = reading.constant(record, ImportField.SECTOR, Sector.class, problems);
        Set<String> themes = new TreeSet<>(reading.words(record, ImportField.THEMES, problems));
        Set<String> services = new TreeSet<>(reading.words(record, ImportField.SERVICES, problems));
        String pathway = reading.word(record, ImportField.PATHWAY, problems);
        Set<WiderDeterminant> determinants = new LinkedHashSet<>();
        for (String word : reading.words(record, ImportField.DETERMINANTS, problems)) {
            determinants.add(Reading.constant(word, WiderDeterminant.class));
        }
        List<Identifier> area = identifiers(record, ImportField.AREA, problems);
        List<Identifier> organisations = identifiers(record, ImportField.ORGANISATIONS, problems);
        if (themes.isEmpty() && services.isEmpty() && pathway == null && determinants.isEmpty()) {
            problems.tell(
                    ProblemCode.ISSUE_INVALID,
                    null,
                    null,
                    "an issue is about something, and this record names no theme, service, pathway or determinant",
                    "Code the record in the CRM, or add its codes to the mapping");
        }
        String title = title(record, identity, problems);
        if (raised == null || problems.problems().size() > before) {
            return null;
        }
        return new Issue(
                identity.id(),
                title,
                raised,
                scope == null ? IssueScope.LOCAL : scope,
                sector,
                themes,
                services,
                pathway,
                determinants,
                area.isEmpty() ? null : area.get(0),
                new TreeSet<>(organisations));
    }

    /** Without a title, the id stands for it. */
    private String title(ExportRecord record, RecordIdentity identity, RowProblems problems) {
        FieldSource source = mapping.source(ImportField.TITLE);
        String title = mapping.first(record, source);
        boolean code = title.isEmpty() || CodeTables.isCode(source.columns().get(0), title, problems);
        return title.isEmpty() || !code ? "Case " + identity.id() : title;
    }

    private List<Identifier> identifiers(ExportRecord record, ImportField field, RowProblems problems) {
        List<Identifier> identifiers = new ArrayList<>();
        for (String word : reading.words(record, field, problems)) {
            try {
                identifiers.add(Identifier.parse(word));
            } catch (IllegalArgumentException e) {
                problems.tell(
                        ProblemCode.VALUE_UNKNOWN,
                        field.key(),
                        word,
                        "a body or an area is written as scheme:value, for example ods:5N7",
                        "Name its identifier in the table of the mapping");
            }
        }
        return identifiers;
    }
}
