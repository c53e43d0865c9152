package org.localinvolvement.links.model.involvement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.service.WiderDeterminant;

/**
 * Something about health or social care that the LINk may take up.
 *
 * <p>Use it to ask which bodies to approach about it.
 *
 * @param id what the host calls it
 * @param title for reading; no personal data
 * @param raised the day on which it came up
 * @param scope how far it reaches
 * @param sector health, social care or both; null where it is neither or not known
 * @param themes the themes of contacts that it comes from
 * @param services the codes of the services that it is about
 * @param pathway the code of the pathway of care that it is about; null where it is about none
 * @param determinants the wider determinants of health that it is about
 * @param area the area that it arises in; null where it is not known
 * @param organisations the bodies that it concerns, as far as they are known
 */
public record Issue(
        String id,
        String title,
        LocalDate raised,
        IssueScope scope,
        @Nullable Sector sector,
        Set<String> themes,
        Set<String> services,
        @Nullable String pathway,
        Set<WiderDeterminant> determinants,
        @Nullable Identifier area,
        Set<Identifier> organisations) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a text is blank, or nothing says what the issue is about
     */
    public Issue {
        id = Given.text("id", id);
        title = Given.text("title", title);
        Objects.requireNonNull(raised, "raised: give the day on which it came up");
        Objects.requireNonNull(scope, "scope: give how far it reaches, LOCAL for the LINk's own area");
        pathway = Given.textOrNull("pathway", pathway);
        themes = Given.sorted(themes);
        services = Given.sorted(services);
        determinants = Given.constants(WiderDeterminant.class, determinants);
        organisations = Given.sorted(organisations);
        if (themes.isEmpty() && services.isEmpty() && pathway == null && determinants.isEmpty()) {
            throw new IllegalArgumentException("An issue is about something: give " + id
                    + " a theme, a service, a pathway or a wider determinant of health");
        }
    }

    /**
     * Starts an issue.
     *
     * @param id what the host calls it
     * @param title for reading
     * @param raised the day on which it came up
     * @param scope how far it reaches
     * @return a builder with nothing else known
     */
    public static Builder builder(String id, String title, LocalDate raised, IssueScope scope) {
        return new Builder(id, title, raised, scope);
    }

    /** Puts an issue together. */
    public static final class Builder {
        private final String id;
        private final String title;
        private final LocalDate raised;
        private final IssueScope scope;
        private @Nullable Sector sector;
        private Set<String> themes = Set.of();
        private Set<String> services = Set.of();
        private @Nullable String pathway;
        private Set<WiderDeterminant> determinants = Set.of();
        private @Nullable Identifier area;
        private Set<Identifier> organisations = Set.of();

        private Builder(String id, String title, LocalDate raised, IssueScope scope) {
            this.id = id;
            this.title = title;
            this.raised = raised;
            this.scope = scope;
        }

        /**
         * Sets the sector.
         *
         * @param of health, social care or both
         * @return this builder
         */
        public Builder sector(Sector of) {
            this.sector = of;
            return this;
        }

        /**
         * Sets the themes.
         *
         * @param all the themes of contacts that it comes from
         * @return this builder
         */
        public Builder themes(String... all) {
            this.themes = Set.of(all);
            return this;
        }

        /**
         * Sets the services.
         *
         * @param codes their codes
         * @return this builder
         */
        public Builder services(String... codes) {
            this.services = Set.of(codes);
            return this;
        }

        /**
         * Sets the pathway of care.
         *
         * @param code its code
         * @return this builder
         */
        public Builder pathway(String code) {
            this.pathway = code;
            return this;
        }

        /**
         * Sets the wider determinants of health.
         *
         * @param all what it is about
         * @return this builder
         */
        public Builder determinants(WiderDeterminant... all) {
            this.determinants = Set.of(all);
            return this;
        }

        /**
         * Sets the area.
         *
         * @param of where it arises
         * @return this builder
         */
        public Builder area(Identifier of) {
            this.area = of;
            return this;
        }

        /**
         * Sets the bodies.
         *
         * @param all the bodies that it concerns
         * @return this builder
         */
        public Builder organisations(Identifier... all) {
            this.organisations = Set.of(all);
            return this;
        }

        /**
         * Makes the issue.
         *
         * @return the issue
         * @throws IllegalArgumentException if nothing says what it is about
         */
        public Issue build() {
            return new Issue(
                    id, title, raised, scope, sector, themes, services, pathway, determinants, area, organisations);
        }
    }
}
