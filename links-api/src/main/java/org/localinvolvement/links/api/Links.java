package org.localinvolvement.links.api;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.csv.ContactCsv;
import org.localinvolvement.links.api.csv.ContactFile;
import org.localinvolvement.links.api.imports.CrmExport;
import org.localinvolvement.links.api.imports.CrmImport;
import org.localinvolvement.links.api.imports.ImportedContacts;
import org.localinvolvement.links.api.imports.ImportedIssues;
import org.localinvolvement.links.api.trace.TracedContacts;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.LibraryVersion;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.ProblemTally;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactFold;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.annual.AnnualReportQuestion;
import org.localinvolvement.links.rules.annual.AssembledReport;
import org.localinvolvement.links.rules.authoring.RulePackCheck;
import org.localinvolvement.links.rules.commissioning.CyclePosition;
import org.localinvolvement.links.rules.commissioning.CycleQuestion;
import org.localinvolvement.links.rules.duty.DutiesOwed;
import org.localinvolvement.links.rules.duty.DutyQuestion;
import org.localinvolvement.links.rules.engagement.EngagementPlan;
import org.localinvolvement.links.rules.engagement.PlanQuestion;
import org.localinvolvement.links.rules.entry.EntryAnswer;
import org.localinvolvement.links.rules.entry.EntryQuestion;
import org.localinvolvement.links.rules.governance.GovernanceQuestion;
import org.localinvolvement.links.rules.governance.HouseInOrder;
import org.localinvolvement.links.rules.involving.DocumentsChecked;
import org.localinvolvement.links.rules.involving.DocumentsQuestion;
import org.localinvolvement.links.rules.involving.InvolvementChecked;
import org.localinvolvement.links.rules.involving.InvolvementQuestion;
import org.localinvolvement.links.rules.involving.NeedsChecked;
import org.localinvolvement.links.rules.involving.NeedsQuestion;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.PriorityQuestion;
import org.localinvolvement.links.rules.programme.SettingQuestion;
import org.localinvolvement.links.rules.programme.WorkProgramme;
import org.localinvolvement.links.rules.routing.RouteQuestion;
import org.localinvolvement.links.rules.routing.Routes;
import org.localinvolvement.links.rules.sharing.SharedAnswer;
import org.localinvolvement.links.rules.sharing.SharedQuestion;
import org.localinvolvement.links.rules.trigger.Surroundings;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;
import org.localinvolvement.links.rules.trigger.TriggersReached;
import org.localinvolvement.links.rules.visit.VisitAdvice;
import org.localinvolvement.links.rules.visit.VisitPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The front door: hand in contacts, ask a question, get a {@link Decision} that says why.
 *
 * <p>Build it once and share it: it is immutable and safe for several threads. Close it once; a question asked afterwards
 * is refused. The rules of a question are loaded when it is first asked, and those to which a pack adds when it is built. It keeps
 * no records and reads no clock: the as-at date is part of each question.
 *
 * <p>Under the logger of this class's name it logs, at DEBUG, which question was answered as at which date and how long
 * that took, and, at INFO, how many contacts a log held and how many of them could not be used. It never logs a contact, a
 * contributor, a record or a name.
 *
 * <p>Errors: a question that lacks something throws {@link IllegalArgumentException} with all that is wrong with it; data
 * that cannot be used at all throws {@link UnusableInputException}; a single bad contact becomes a {@link Problem} beside
 * the answer.
 */
public final class Links implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Links.class);

    private final KindsOfSource kindsOfSource;
    private final Parameters parameters;
    private final @Nullable Register register;
    private final ValidatorFactory validation;
    private final Validator validator;
    private final Questions questions;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Links(
            KindsOfSource kindsOfSource, Parameters parameters, List<RulePack> packs, @Nullable Register register) {
        this.kindsOfSource = kindsOfSource;
        this.parameters = parameters;
        this.register = register;
        this.questions = new Questions(packs);
        this.validation = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, true))
                .buildValidatorFactory();
        this.validator = validation.getValidator();
    }

    /**
     * With everything as the library ships it.
     *
     * @return to be closed once
     */
    public static Links standard() {
        return builder().build();
    }

    /**
     * With a host's own parameters, kinds of source, rules or register.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The version of the library.
     *
     * @return for example {@code 0.1.0}
     */
    public static String version() {
        return LibraryVersion.get();
    }

    /** Puts {@link Links} together; not for several threads at once. */
    public static final class Builder {
        private KindsOfSource kindsOfSource = KindsOfSource.standard();
        private Parameters own = Parameters.none();
        private final List<RulePack> packs = new ArrayList<>();
        private @Nullable Register register;

        private Builder() {}

        /**
         * Takes the kinds of source that the LINk draws on, instead of the 2008 guide's thirteen.
         *
         * @param kindsOfSource the list
         * @return this
         */
        public Builder kindsOfSource(KindsOfSource kindsOfSource) {
            this.kindsOfSource = kindsOfSource;
            return this;
        }

        /**
         * Puts what the LINk agreed over the examples that the library ships, and over what rule packs set.
         *
         * @param own the LINk's own values
         * @return this
         */
        public Builder parameters(Parameters own) {
            this.own = this.own.overriddenBy(own);
            return this;
        }

        /**
         * Adds a host's rules. Its rules are vetted: they can add findings, and do nothing else. A pack that says
         * {@link RulePack#trusted()} can do whatever a Java program can.
         *
         * @param pack the pack; of several, each is put over those before it
         * @return this
         */
        public Builder rulePack(RulePack pack) {
            packs.add(pack);
            return this;
        }

        /**
         * Takes the register of the host, instead of the one that the library ships.
         *
         * @param register for example {@link Register#standard()} with what the host knows of its area put over it
         * @return this
         */
        public Builder register(Register register) {
            this.register = register;
            return this;
        }

        /**
         * Loads the rules.
         *
         * @return to be closed once
         * @throws UnusableInputException with everything that is wrong with the rule packs
         */
        public Links build() {
            return over(packs);
        }

        /**
         * Tries the rule packs and loads the rules; the packs can then be replaced while questions are asked.
         *
         * @return to be closed once
         * @throws UnusableInputException with everything that is wrong with the first rule pack that fails its check or its own tests
         */
        public RunningLinks buildRunning() {
            Builder settled = new Builder();
            settled.kindsOfSource = kindsOfSource;
            settled.own = own;
            settled.register = register;
            return new RunningLinks(List.copyOf(packs), settled::over);
        }

        private Links over(List<RulePack> packs) {
            RulePackCheck.require(packs);
            Parameters parameters = Parameters.standard();
            for (RulePack pack : packs) {
                parameters = parameters.overriddenBy(pack.parameters());
            }
            return new Links(kindsOfSource, parameters.overriddenBy(own), packs, register);
        }
    }

    /**
     * Which bodies there are.
     *
     * @return the register of the host, or the one that the library ships, which is read when somebody first asks for it
     */
    public Register register() {
        return register == null ? Register.standard() : register;
    }

    /**
     * The kinds of source that the LINk draws on.
     *
     * @return those of the host, or the 2008 guide's thirteen
     */
    public KindsOfSource kindsOfSource() {
        return kindsOfSource;
    }

    /**
     * Reads a contact log from a CSV file: once for the ids of its records, once to count its contacts.
     *
     * @param file the file and how to read it
     * @return the counted contacts and every row that could not be used
     * @throws UnusableInputException if the file cannot be used at all, or in strict reading at its first bad row
     */
    public ContactLog readContacts(ContactFile file) {
        return readContacts(file, contact -> {});
    }

    /**
     * Reads a contact log from a CSV file as {@link #readContacts(ContactFile)} does, and hands each contact on as it is counted.
     *
     * @param file the file and how to read it
     * @param each is given every counted contact in the order of the rows, in the thread that reads; for example to show how far it
     *     has come
     * @return the counted contacts and every row that could not be used
     * @throws UnusableInputException if the file cannot be used at all, or in strict reading at its first bad row
     */
    public ContactLog readContacts(ContactFile file, Consumer<Contact> each) {
        requireOpen();
        requireValid(file);
        return logged(new ContactCsv(validator, kindsOfSource).read(file, each));
    }

    /**
     * Reads a contact log once more for the records behind the figures of one theme.
     *
     * @param file the file and how to read it, as for the figures
     * @param theme the theme, as in the log; empty for contacts that nobody has coded
     * @param window over which days
     * @return the records, each with its date and a number in the place of who spoke
     * @throws UnusableInputException as for {@link #readContacts}
     */
    public TracedContacts trace(ContactFile file, String theme, Window window) {
        List<Contact> traced = new ArrayList<>();
        ContactLog log = readContacts(file, contact -> {
            boolean about = theme.isEmpty()
                    ? contact.themes().isEmpty()
                    : contact.themes().contains(theme);
            if (about && window.contains(contact.date())) {
                traced.add(contact);
            }
        });
        return TracedContacts.of(log.analysis().evidence(theme, window), traced, log);
    }

    /**
     * Reads contacts from what a CRM exported: each record once, in its last version, under pseudonyms.
     *
     * @param export the files and how to read them
     * @return the counted contacts and what became of every record
     * @throws UnusableInputException if a file cannot be read at all or is not of its format
     * @throws IllegalArgumentException if something is missing of the export, or its mapping is of issues
     */
    public ImportedContacts importContacts(CrmExport export) {
        return importContacts(export, contact -> {});
    }

    /**
     * Reads contacts from what a CRM exported, and hands each on as it is counted.
     *
     * @param export the files and how to read them
     * @param each is given every counted contact, under its pseudonym, in the thread that reads; for example to write what was
     *     imported to a file
     * @return the counted contacts and what became of every record
     * @throws UnusableInputException if a file cannot be read at all or is not of its format
     * @throws IllegalArgumentException if something is missing of the export, or its mapping is of issues
     */
    public ImportedContacts importContacts(CrmExport export, Consumer<Contact> each) {
        requireOpen();
        requireValid(export);
        ImportedContacts imported = new CrmImport(validator, kindsOfSource).contacts(export, each);
        logged(imported.log());
        return imported;
    }

    /**
     * Reads issues from what a CRM exported: each record once, in its last version.
     *
     * @param export the files and how to read them
     * @return the issues and what became of every record
     * @throws UnusableInputException if a file cannot be read at all or is not of its format
     * @throws IllegalArgumentException if something is missing of the export, or its mapping is of contacts
     */
    public ImportedIssues importIssues(CrmExport export) {
        requireOpen();
        requireValid(export);
        return new CrmImport(validator, kindsOfSource).issues(export);
    }

    /**
     * Counts contacts that a host hands in.
     *
     * @param contacts the contacts; the stream is consumed once and need not fit in memory. Repeated records are the host's
     *     to leave out
     * @return the counted contacts and every contact that breaks a constraint, told by its place in the stream, from 1
     */
    public ContactLog countContacts(Stream<Contact> contacts) {
        return count(contacts, new ContactFold());
    }

    /**
     * Counts contacts that a host hands in, where it is known since when it has logged them.
     *
     * @param contacts the contacts, as above
     * @param logBegins the first day on which a contact would have been logged; a rise against days before it cannot be told.
     *     Without it, that is taken to be the day of the first contact
     * @return the counted contacts and every contact that breaks a constraint, as above
     */
    public ContactLog countContacts(Stream<Contact> contacts, LocalDate logBegins) {
        ContactFold fold = new ContactFold();
        fold.begins(logBegins);
        return count(contacts, fold);
    }

    private ContactLog count(Stream<Contact> contacts, ContactFold fold) {
        requireOpen();
        List<Problem> problems = new ArrayList<>();
        long[] counts = new long[2];
        contacts.sequential().forEach(contact -> {
            counts[0]++;
            List<String> wrong = violations(contact);
            String kind = contact.kindOfSource();
            if (kind != null && kindsOfSource.find(kind).isEmpty()) {
                wrong.add("its kind of source is not in the list");
            }
            if (wrong.isEmpty()) {
                fold.add(contact);
                counts[1]++;
            }
            wrong.forEach(message -> problems.add(new Problem(
                    ProblemCode.CONTACT_INVALID, "contacts", counts[0], null, null, message, "Correct the contact")));
        });
        return logged(new ContactLog(fold.toAnalysis(), counts[0], counts[1], problems));
    }

    private static ContactLog logged(ContactLog contacts) {
        LOG.info(
                "{} contacts read, {} counted, {} problems",
                contacts.read(),
                contacts.counted(),
                contacts.problems().size());
        return contacts;
    }

    /**
     * Who speaks about what?
     *
     * @param question the question
     * @return the figures; no rule is asked, and the outcome is yes where there was a contact in the window. Trends compare
     *     the days that are agreed for a rising trend, up to the as-at date, with as many days before
     */
    public Decision<ContactReport> analyse(AnalysisQuestion question) {
        requireOpen();
        requireValid(question);
        long start = System.nanoTime();
        ContactReport report = ContactReport.of(question, parameters);
        return answered(
                start,
                new Decision<>(
                        "analysis",
                        question.asAt(),
                        Regime.asAt(question.asAt()),
                        Truth.of(report.contacts() > 0),
                        report,
                        List.of(),
                        List.of(),
                        report.themes().stream()
                                .map(theme -> ContactReport.trendDays(theme.theme(), question.asAt(), parameters))
                                .distinct()
                                .sorted(Comparator.comparing(ParameterValue::theme))
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Fingerprint.of(List.of(version(), parameters.fingerprint())),
                        problems(question.contacts(), report.contacts() > 0)));
    }

    /**
     * Which trigger points are reached, and which nearly?
     *
     * @param question the question
     * @return the trigger points reached, with the watch list of those that are not
     */
    public Decision<TriggersReached> triggers(TriggersQuestion question) {
        requireOpen();
        requireValid(question);
        long start = System.nanoTime();
        return answered(start, withProblems(questions.triggerPoints.get().decide(of(question)), question.contacts()));
    }

    /**
     * What goes on the work programme?
     *
     * @param question the question
     * @return the priorities with everything that is not among them, and why; with a plan, the items selected under its limits
     * @throws UnusableInputException if the profile does not apply on the as-at date, or the plan cannot be used with it
     */
    public Decision<WorkProgramme> programme(ProgrammeQuestion question) {
        requireOpen();
        requireValid(question);
        long start = System.nanoTime();
        return answered(
                start, withProblems(questions.programmeSetting.get().decide(of(question)), question.contacts()));
    }

    /**
     * May these representatives enter and view these parts of these premises at this time?
     *
     * @param question the question
     * @return the answer for each part and each representative, with every ground and what would have to be known
     * @throws IllegalArgumentException if the question lacks something, or a fact is told where it does not belong
     */
    public Decision<EntryAnswer> enterAndView(EntryQuestion question) {
        requireOpen();
        requireValid(question);
        long start = System.nanoTime();
        return answered(start, questions.enterAndView.get().decide(question));
    }

    /**
     * Why does a rule about entry fire, and why does it not?
     *
     * @param question the question that the rule was asked
     * @param ruleId the id of a rule of the law in force on the day, for example {@code E14}
     * @return what it fires for, and the nearest of what it does not fire for, with each condition and what it saw
     * @throws IllegalArgumentException if there is no such rule, or the question lacks something
     */
    public RuleExplanation explain(EntryQuestion question, String ruleId) {
        requireOpen();
        requireValid(question);
        return questions.enterAndView.get().explain(question, ruleId);
    }

    /**
     * By when has whom to do what, and how does it stand?
     *
     * @param question the question
     * @return the duties that follow the events, each under the law of its day, with the last day, how it was counted, and what is
     *     missing where it cannot be said
     * @throws IllegalArgumentException if the question lacks something
     */
    public Decision<DutiesOwed> duties(DutyQuestion question) {
        requireOpen();
        requireValid(question);
        long start = System.nanoTime();
        return answered(start, questions.dutyClocks.get().decide(question));
    }

    /**
     * Why does a rule about duties fire, and why does it not?
     *
     * @param question the question that the rule was asked
     * @param ruleId the id of a rule of any law, for example {@code D01}
     * @return what it fires for, and the nearest of what it does not fire for, with each condition and what it saw
     * @throws IllegalArgumentException if there is no such rule, or the question lacks something
     */
    public RuleExplanation explain(DutyQuestion question, String ruleId) {
        requireOpen();
        requireValid(question);
        return questions.dutyClocks.get().explain(question, ruleId);
    }

    /**
     * What should be looked at before this visit is made?
     *
     * @param plan the question
     * @return advice, topic by topic: apart from the legal answer of {@link #enterAndView}, and never a change of it
     * @throws IllegalArgumentException if the question lacks something
     * @throws UnusableInputException if an agreed value is not in force on the as-at date
     */
    public Decision<VisitAdvice> visitAdvice(VisitPlan plan) {
        requireOpen();
        requireValid(plan);
        long start = System.nanoTime();
        return answered(start, questions.visitPlanning.get().decide(plan, parameters));
    }

    /**
     * Why does a rule about plans of visits fire, and why does it not?
     *
     * @param plan the question that the rule was asked
     * @param ruleId the id of the rule, for example {@code V03}
     * @return what it fires for, and the nearest of what it does not fire for, with each condition and what it saw
     * @throws IllegalArgumentException if there is no such rule, or the question lacks something
     */
    public RuleExplanation explain(VisitPlan plan, String ruleId) {
        requireOpen();
        requireValid(plan);
        return questions.visitPlanning.get().explain(plan, parameters, ruleId);
    }

    /**
     * Does the LINk, or local Healthwatch, keep its own house in order?
     *
     * @param question the question
     * @return the register of relevant decisions, what of it is still unpublished, and what was looked at besides
     * @throws IllegalArgumentException if the question lacks something
     * @throws UnusableInputException if an agreed value is not in force on the as-at date
     */
    public Decision<HouseInOrder> governance(GovernanceQuestion question) {
        requireOpen();
        requireValid(question);
        long start = System.nanoTime();
        return answered(start, questions.governance.get().decide(question, parameters));
    }

    /**
     * Why does a rule about governance fire, and why does it not?
     *
     * @param question the question that the rule was asked
     * @param ruleId the id of a rule of the law in force on the day, for example {@code L03}
     * @return what it fires for, and the nearest of what it does not fire for, with each condition and what it saw
     * @throws IllegalArgumentException if there is no such rule, or the question lacks something
     */
    public RuleExplanation explain(GovernanceQuestion question, String ruleId) {
        requireOpen();
        requireValid(question);
        return questions.governance.get().explain(question, parameters, ruleId);
    }

    /**
     * Whom to approach about an issue, in which role, with which power?
     *
     * @param question the question; it brings its register
     * @return every candidate, with the powers, what follows from them by when, the reasons and what is missing
     * @throws IllegalArgumentException if the question lacks something, or an area is given by something that is no council
     */
    public Decision<Routes> route(RouteQuestion question) {
        requireOpen();
        requireValid(question);
        long start = System.nanoTime();
        return answered(start, questions.routing.get().decide(question));
    }

    /**
     * Why does a rule about routing fire, and why does it not?
     *
     * @param question the question that the rule was asked
     * @param ruleId the id of a rule of the law in force on the day, for example {@code R26}
     * @return what it fires for, and the nearest of what it does not fire for, with each condition and what it saw
     * @throws IllegalArgumentException if there is no such rule, or the question lacks something
     */
    public RuleExplanation explain(RouteQuestion question, String ruleId) {
        requireOpen();
        requireValid(question);
        return questions.routing.get().explain(question, ruleId);
    }

    /**
     * Did this body keep its duty to involve people?
     *
     * @param question the question; it brings its register
     * @return each exercise met, not met, under no duty or cannot say, with the reasons and what is missing; the outcome is over all
     * @throws IllegalArgumentException if the question lacks something
     */
    public Decision<InvolvementChecked> dutyToInvolve(InvolvementQuestion question) {
        requireOpen();
        requireValid(question);
        long start = System.nanoTime();
        return answered(start, questions.dutyToInvolve.get().decide(question));
    }

    /**
     * Why does a rule about the duty to involve fire, and why does it not?
     *
     * @param question the question that the rule was asked
     * @param ruleId the id of the rule, for example {@code I06}
     * @return what it fires for, and the nearest of what it does not fire for, with each condition and what it saw
     * @throws IllegalArgumentException if there is no such rule, or the question lacks something
     */
    public RuleExplanation explain(InvolvementQuestion question, String ruleId) {
        requireOpen();
        requireValid(question);
        return questions.dutyToInvolve.get().explain(question, ruleId);
    }

    /**
     * Is this Joint Strategic Needs Assessment what the law and the guides say?
     *
     * @param question the question; it brings its register
     * @return each element met, not met, under no duty or cannot say, with the reasons and what is missing
     * @throws IllegalArgumentException if the question lacks something
     */
    public Decision<NeedsChecked> needsAssessment(NeedsQuestion question) {
        requireOpen();
        requireValid(question);
        long start = System.nanoTime();
        return answered(start, questions.needsCheck.get().decide(question, parameters));
    }

    /**
     * Why does a rule about a needs assessment fire, and why does it not?
     *
     * @param question the question that the rule was asked
     * @param ruleId the id of the rule, for example {@code J05}
     * @return what it fires for, and the nearest of what it does not fire for, with each condition and what it saw
     * @throws IllegalArgumentException if there is no such rule, or the question lacks something
     */
    public RuleExplanation explain(NeedsQuestion question, String ruleId) {
        requireOpen();
        requireValid(question);
        return questions.needsCheck.get().explain(question, parameters, ruleId);
    }

    /**
     * Which documents of the bodies of its area does a LINk hold, and which does it lack?
     *
     * @param question the question; it brings its register
     * @return each document held, not held or cannot say
     * @throws IllegalArgumentException if the question lacks something
     */
    public Decision<DocumentsChecked> documentsHeld(DocumentsQuestion question) {
        requireOpen();
        requireValid(question);
        long start = System.nanoTime();
        return answered(start, questions.documentsCheck.get().decide(question));
    }

    /**
     * Why does a rule about documents fire, and why does it not?
     *
     * @param question the question that the rule was asked
     * @param ruleId the id of the rule, for example {@code K01}
     * @return what it fires for, and the nearest of what it does not fire for, with each condition and what it saw
     * @throws IllegalArgumentException if there is no such rule, or the question lacks something
     */
    public RuleExplanation explain(DocumentsQuestion question, String ruleId) {
        requireOpen();
        requireValid(question);
        return questions.documentsCheck.get().explain(question, ruleId);
    }

    /**
     * Who shares this service, and who scrutinises a change of it?
     *
     * @param question the question; it brings its register
     * @return commissioners, networks and committees that have or may have a part, with the reasons and what is missing
     * @throws IllegalArgumentException if the question lacks something
     */
    public Decision<SharedAnswer> sharedServices(SharedQuestion question) {
        requireOpen();
        requireValid(question);
        long start = System.nanoTime();
        return answered(start, questions.sharedServices.get().decide(question));
    }

    /**
     * Why does a rule about shared services fire, and why does it not?
     *
     * @param question the question that the rule was asked
     * @param ruleId the id of the rule, for example {@code S13}
     * @return what it fires for, and the nearest of what it does not fire for, with each condition and what it saw
     * @throws IllegalArgumentException if there is no such rule, or the question lacks something
     */
    public RuleExplanation explain(SharedQuestion question, String ruleId) {
        requireOpen();
        requireValid(question);
        return questions.sharedServices.get().explain(question, ruleId);
    }

    /**
     * Where in the commissioning cycle are commissioners with a service, and until when is a window open?
     *
     * @param question the question; it brings the calendars and its register
     * @return the windows of each commissioner, what to contribute and to ask for, and which document it feeds
     * @throws IllegalArgumentException if the question lacks something
     */
    public Decision<CyclePosition> cycle(CycleQuestion question) {
        requireOpen();
        requireValid(question);
        long start = System.nanoTime();
        return answered(start, questions.commissioningCycle.get().decide(question));
    }

    /**
     * Why does a rule about the commissioning cycle fire, and why does it not?
     *
     * @param question the question that the rule was asked
     * @param ruleId the id of the rule, for example {@code C17}
     * @return what it fires for, and the nearest of what it does not fire for, with each condition and what it saw
     * @throws IllegalArgumentException if there is no such rule, or the question lacks something
     */
    public RuleExplanation explain(CycleQuestion question, String ruleId) {
        requireOpen();
        requireValid(question);
        return questions.commissioningCycle.get().explain(question, ruleId);
    }

    /**
     * What to do about an issue, with whom, in which phase of commissioning, with which power and by when?
     *
     * <p>It has no rules of its own: ask {@link #explain(RouteQuestion, String)} and {@link #explain(CycleQuestion, String)} about those
     * that a step names.
     *
     * @param question the question; it brings the calendars and its register
     * @return the steps in the order of what closes first, those that were missed, and what nobody told
     * @throws IllegalArgumentException if the question lacks something, or an area is given by something that is no council
     */
    public Decision<EngagementPlan> engagementPlan(PlanQuestion question) {
        requireOpen();
        requireValid(question);
        long start = System.nanoTime();
        return answered(start, questions.engagementPlanning.get().decide(question));
    }

    private TriggerQuestion of(TriggersQuestion question) {
        return of(question.asAt(), question.contacts(), question.surroundings());
    }

    private SettingQuestion of(ProgrammeQuestion question) {
        return new SettingQuestion(
                new PriorityQuestion(
                        of(question.asAt(), question.contacts(), question.surroundings()),
                        question.profile(),
                        question.judgements(),
                        question.submissions()),
                question.plan(),
                question.groundwork());
    }

    /**
     * What does the annual report of a year say, by when is it due, to whom does it go, and what is missing?
     *
     * @param question the question; it brings its records and its register
     * @return the report as far as the records tell it, and the influence of its reports and recommendations; for the host's own use
     * @throws IllegalArgumentException if the question lacks something
     */
    public Decision<AssembledReport> annualReport(AnnualReportQuestion question) {
        requireOpen();
        requireValid(question);
        long start = System.nanoTime();
        return answered(start, questions.annualReporting.get().decide(question));
    }

    /**
     * Why does a rule about annual reports fire, and why does it not?
     *
     * @param question the question that the rule was asked
     * @param ruleId the id of the rule, for example {@code A02}
     * @return what it fires for, and the nearest of what it does not fire for, with each condition and what it saw
     * @throws IllegalArgumentException if there is no such rule, or the question lacks something
     */
    public RuleExplanation explain(AnnualReportQuestion question, String ruleId) {
        requireOpen();
        requireValid(question);
        return questions.annualReporting.get().explain(question, ruleId);
    }

    /** Neighbours are named from the register of these links where the surroundings bring none of their own. */
    private TriggerQuestion of(LocalDate asAt, ContactLog contacts, Surroundings told) {
        boolean names = told.register() == null
                && told.pathways() != null
                && !told.pathways().isEmpty();
        return new TriggerQuestion(
                asAt, contacts.analysis(), kindsOfSource, parameters, names ? told.withRegister(register()) : told);
    }

    /**
     * Why does a rule about trigger points fire, and why does it not?
     *
     * @param question the question that the rule was asked
     * @param ruleId the id of the rule, for example {@code T01}
     * @return what it fires for, and the nearest of what it does not fire for, with each condition and what it saw
     * @throws IllegalArgumentException if there is no such rule, or the question lacks something
     */
    public RuleExplanation explain(TriggersQuestion question, String ruleId) {
        requireOpen();
        requireValid(question);
        return questions.triggerPoints.get().explain(of(question), ruleId);
    }

    /**
     * Why does a rule about trigger points fire for one theme, or why does it not?
     *
     * @param question the question that the rule was asked
     * @param ruleId the id of the rule, for example {@code T01}
     * @param theme a theme of the contacts, or empty for contacts that nobody has coded
     * @return as above, of this theme alone
     * @throws IllegalArgumentException if there is no such rule, no contact is about the theme, or the question lacks something
     */
    public RuleExplanation explain(TriggersQuestion question, String ruleId, String theme) {
        requireOpen();
        requireValid(question);
        return questions.triggerPoints.get().explain(of(question), ruleId, theme);
    }

    /**
     * Why does a rule about programmes, about priorities, or about the trigger points before them, fire, and why does it not?
     *
     * @param question the question that the rule was asked
     * @param ruleId the id of the rule, for example {@code P01}
     * @return what it fires for, and the nearest of what it does not fire for, with each condition and what it saw
     * @throws IllegalArgumentException if there is no such rule, or the question lacks something
     */
    public RuleExplanation explain(ProgrammeQuestion question, String ruleId) {
        requireOpen();
        requireValid(question);
        return questions.programmeSetting.get().explain(of(question), ruleId);
    }

    /**
     * Why does a rule about priorities, or about the trigger points before them, fire for one theme, or why does it not?
     *
     * @param question the question that the rule was asked
     * @param ruleId the id of the rule, for example {@code P01}
     * @param theme a theme of the contacts, or empty for contacts that nobody has coded
     * @return as above, of this theme alone
     * @throws IllegalArgumentException if there is no such rule, no contact is about the theme, or the question lacks something
     */
    public RuleExplanation explain(ProgrammeQuestion question, String ruleId, String theme) {
        requireOpen();
        requireValid(question);
        return questions.programmeSetting.get().explain(of(question), ruleId, theme);
    }

    private <A> Decision<A> withProblems(Decision<A> decision, ContactLog contacts) {
        int days = parameters.get("evidence.window-days", "", decision.asAt()).whole();
        boolean any = contacts.analysis().contacts(Window.endingOn(decision.asAt(), days)) > 0;
        return decision.withProblems(problems(contacts, any));
    }

    private List<ProblemTally> problems(ContactLog contacts, boolean anyInWindow) {
        List<ProblemTally> tallies = new ArrayList<>(contacts.tallies());
        if (!anyInWindow) {
            tallies.add(tally(ProblemCode.WINDOW_EMPTY, 1));
        }
        Set<String> themes = contacts.analysis().themes();
        long strangers = parameters.themes().stream()
                .filter(theme -> !themes.contains(theme))
                .count();
        if (strangers > 0) {
            tallies.add(tally(ProblemCode.PARAMETER_THEME_UNKNOWN, strangers));
        }
        tallies.sort(Comparator.comparing(ProblemTally::code));
        return tallies;
    }

    private static ProblemTally tally(ProblemCode code, long count) {
        return new ProblemTally(code.code(), code.meaning(), count);
    }

    private static <A> Decision<A> answered(long start, Decision<A> decision) {
        LOG.debug(
                "{} as at {} answered in {} ms",
                decision.question(),
                decision.asAt(),
                (System.nanoTime() - start) / 1_000_000);
        return decision;
    }

    private void requireOpen() {
        if (closed.get()) {
            throw new IllegalStateException(
                    "These Links are closed; build new ones, and close them when no more is asked");
        }
    }

    private void requireValid(Object question) {
        List<String> wrong = violations(question);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("The question cannot be asked: " + String.join("; ", wrong));
        }
    }

    private List<String> violations(Object input) {
        return validator.validate(input).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            questions.close();
            validation.close();
        }
    }
}
