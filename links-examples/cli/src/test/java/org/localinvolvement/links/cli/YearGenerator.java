package org.localinvolvement.links.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Makes a whole year of an invented LINk, that of Wexbridge from 1 April 2009 to 31 March 2010: its records, its contacts, and the bodies
 * with which it had to do.
 *
 * <p>The same seed gives the same bytes on every machine: {@link Random} is specified to the last bit. Nothing in it comes from a real LINk,
 * and no real body is in it but the Strategic Health Authority of its region.
 */
final class YearGenerator {

    private static final LocalDate FIRST = LocalDate.of(2009, 4, 1);
    private static final int PEOPLE = 210;
    private static final int CONTACTS = 360;

    private static final List<String> PLACES =
            List.of("castle-hill", "eastholme", "marsh-end", "north-quay", "old-town", "weavers-field");
    private static final List<String> THEMES = List.of(
            "day-care-transport",
            "dentist-registration",
            "gp-appointments",
            "home-care-visits",
            "hospital-food",
            "podiatry-waiting");
    private static final List<String> USER_GROUPS = List.of("", "", "carers", "older-people", "physical-disability");

    private final StringBuilder yaml = new StringBuilder();
    private final List<String> decisions = new ArrayList<>();

    private YearGenerator() {}

    /** Every file of the year by its name. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("records.yaml", new YearGenerator().records());
        files.put("contacts.csv", contacts());
        files.put("register.csv", register());
        files.put("commissioning.yaml", commissioning());
        return files;
    }

    private static String register() {
        return """
                # The bodies of Wexbridge, which is invented. Made by YearGenerator; the form is that of RegisterFile.
                body,fact,value,from,until
                links:wexbridge,kind,local-authority,1998-04-01,
                links:wexbridge,statutory-name,Wexbridge Council,,
                links:wexbridge,tier,unitary,,
                links:wexbridge,region,east-midlands,,
                links:osc-wexbridge,kind,overview-and-scrutiny-committee,2001-01-01,
                links:osc-wexbridge,statutory-name,Wexbridge Health and Social Care Scrutiny Committee,,
                links:osc-wexbridge,authority,links:wexbridge,2001-01-01,
                links:osc-wexbridge,scrutinises,health-care,,
                links:osc-wexbridge,scrutinises,social-care,,
                links:link-wexbridge,kind,local-involvement-network,2008-04-01,2013-03-31
                links:link-wexbridge,statutory-name,Wexbridge LINk,,
                links:link-wexbridge,authority,links:wexbridge,2008-04-01,2013-03-31
                links:link-wexbridge,started,2008-09-01,,
                links:link-wexbridge,host,links:voluntary-action-wexbridge,2008-09-01,
                links:voluntary-action-wexbridge,kind,host-organisation,2008-04-01,
                links:voluntary-action-wexbridge,statutory-name,Voluntary Action Wexbridge,,
                links:wexbridge-pct,kind,primary-care-trust,2006-10-01,2013-03-31
                links:wexbridge-pct,statutory-name,Wexbridge Primary Care Trust,,
                links:wexbridge-pct,trading-name,NHS Wexbridge,2008-07-01,
                links:wexbridge-pct,strategic-health-authority,ods:Q33,2006-10-01,
                links:wexbridge-pct,council,links:wexbridge,2006-10-01,
                links:wexbridge-hospital,kind,nhs-trust,1994-04-01,
                links:wexbridge-hospital,statutory-name,Wexbridge General Hospital NHS Trust,,
                links:wexbridge-hospital,trust-kind,acute,,
                links:wexbridge-mental-health,kind,nhs-trust,2002-04-01,
                links:wexbridge-mental-health,statutory-name,Wexbridge Mental Health NHS Trust,,
                links:wexbridge-mental-health,trust-kind,mental-health,,
                links:the-limes,kind,independent-provider,2000-04-01,
                links:the-limes,statutory-name,The Limes Care Home,,
                links:the-limes,contract,links:wexbridge,2005-04-01,
                """;
    }

    private static String commissioning() {
        return """
                # When the commissioners of Wexbridge, which is invented, were in which phase in 2009-10. Made by YearGenerator; the form is that of
                # CommissioningFile.
                calendars:
                  - commissioner: links:wexbridge-pct
                    kind: primary-care-trust
                    reference: Commissioning timetable of NHS Wexbridge
                    complete: yes
                    openings:
                      - {service: podiatry, phase: assess-needs, from: 2009-04-20, to: 2009-07-31}
                      - {service: podiatry, phase: decide-priorities, from: 2009-09-01, to: 2009-11-30}
                      - {service: podiatry, phase: manage-performance, from: 2010-01-04, to: 2010-03-31}
                      - {service: counselling, phase: assess-needs, from: 2009-05-01, to: 2009-08-31}
                      - {service: counselling, phase: design-services, from: 2010-01-11, to: 2010-04-30}
                  - commissioner: links:wexbridge
                    kind: council
                    reference: Forward plan of Wexbridge Council
                    complete: yes
                    openings:
                      - {service: counselling, phase: assess-needs, from: 2009-07-01, to: 2009-10-31}
                      - {service: counselling, phase: design-services, from: 2010-02-01, to: 2010-05-31}
                theme_phases:
                  - {theme: podiatry-waiting, services: [podiatry], phases: [decide-priorities, manage-performance], agreed: 2009-04-08, reference: Minute 7}
                """;
    }

    private static String contacts() {
        Random random = new Random(200910);
        StringBuilder csv = new StringBuilder("record_id,date,contributor,themes,place,user_groups,tone\n");
        int days = (int) ChronoUnit.DAYS.between(FIRST, FIRST.plusYears(1));
        for (int i = 1; i <= CONTACTS; i++) {
            int person = random.nextInt(PEOPLE);
            csv.append("W-%04d,%s,P-%03d,%s,%s,%s,%d\n"
                    .formatted(
                            i,
                            FIRST.plusDays(random.nextInt(days)),
                            person,
                            THEMES.get(random.nextInt(THEMES.size())),
                            PLACES.get(person % PLACES.size()),
                            USER_GROUPS.get(person % USER_GROUPS.size()),
                            1 + random.nextInt(5)));
        }
        // On either side of the year, a day outside it each; and two people of a community that is small.
        csv.append("W-9001,2009-03-31,P-900,gp-appointments,old-town,,4\n");
        csv.append("W-9002,2010-04-01,P-901,gp-appointments,old-town,,4\n");
        csv.append("W-9003,2009-11-09,P-902,gp-appointments,old-town,deaf-community,4\n");
        csv.append("W-9004,2009-11-10,P-903,gp-appointments,old-town,deaf-community,4\n");
        return csv.toString();
    }

    private String records() {
        yaml.append("""
                # The records of Wexbridge LINk from April 2009 on. Wexbridge, its bodies, people and deeds are invented. Made by YearGenerator; the
                # form is that of RecordsFile.
                link: links:link-wexbridge
                authority: links:wexbridge
                host: links:voluntary-action-wexbridge
                contact: {link: "by telephone on 01632 960001", host: "by telephone on 01632 960002"}
                procedures:
                  - {kind: decisions, title: How the LINk decides, published: 2008-10-06, says_what: yes, amendments: [{made: 2009-09-02, published: 2009-09-11}]}
                  - {kind: breaches, title: When the LINk does not keep to its procedure, published: 2008-10-06, says_what: yes}
                  - {kind: authorised-representatives, title: Who enters and views for the LINk, published: 2008-11-03, says_what: yes}
                """);
        reports();
        requests();
        visits();
        referrals();
        spending();
        house();
        yaml.append("decisions:\n");
        decisions.forEach(yaml::append);
        return yaml.toString();
    }

    /** A relevant decision, with its statement a week later unless something else is said. */
    private void decided(
            String id, String head, String day, String decision, String by, String published, String about) {
        String statement = published.isEmpty() ? "" : ", reasons: As minuted, statement_published: " + published;
        decisions.add("  - {id: " + id + ", heads: [" + head + "], decided: " + day + ", decision: " + decision
                + ", made_by: " + by + ", procedure_published: 2008-10-06" + statement + ", about: [" + about + "]}\n");
    }

    private void reports() {
        yaml.append("""
                reports:
                  # Answered in time; one recommendation was acted on, the other was not.
                  - id: R-01
                    made: 2009-05-11
                    services: [gp]
                    themes: [gp-appointments]
                    excluded: not-at-all
                    to: [{body: links:wexbridge-pct, relevant: yes, received: 2009-05-12, acknowledged: 2009-05-18, explained: 2009-06-05, action_intended: yes}]
                    recommendations:
                      - {id: R-01-1, words: Open one surgery on Saturdays, answers: [{by: links:wexbridge-pct, answered: 2009-06-05, accepted: yes, looked: 2009-12-01, acted_on: yes}]}
                      - {id: R-01-2, words: Answer the telephone until six, answers: [{by: links:wexbridge-pct, answered: 2009-06-05, accepted: yes, looked: 2009-12-01, acted_on: no}]}
                  # Explained a week after the last day, 13 July 2009.
                  - id: R-02
                    made: 2009-06-15
                    services: [podiatry]
                    themes: [podiatry-waiting]
                    excluded: not-at-all
                    to: [{body: links:wexbridge-pct, relevant: yes, received: 2009-06-16, acknowledged: 2009-06-22, explained: 2009-07-20, action_intended: yes}]
                    recommendations:
                      - {id: R-02-1, words: See urgent cases within two weeks, answers: [{by: links:wexbridge-pct, answered: 2009-07-20, accepted: yes, looked: 2010-01-11, acted_on: yes}]}
                  # Acknowledged and never explained.
                  - id: R-03
                    made: 2009-07-20
                    services: [home-care]
                    themes: [home-care-visits]
                    excluded: not-at-all
                    to: [{body: links:wexbridge, relevant: yes, received: 2009-07-21, acknowledged: 2009-07-27}]
                    recommendations:
                      - {id: R-03-1, words: Tell people who will come}
                      - {id: R-03-2, words: Visits of half an hour at least}
                  # To the hospital, which gives the care, and to the trust that commissions it.
                  - id: R-04
                    made: 2009-09-07
                    services: [hospital-planned-care]
                    themes: [hospital-food, discharge-from-hospital]
                    excluded: not-at-all
                    to:
                      - {body: links:wexbridge-hospital, relevant: no, received: 2009-09-08, acknowledged: 2009-09-10}
                      - {body: links:wexbridge-pct, relevant: yes, received: 2009-09-08, acknowledged: 2009-09-15, explained: 2009-10-02, action_intended: yes}
                    recommendations:
                      - id: R-04-1
                        words: Help with eating where it is needed
                        answers: [{by: links:wexbridge-hospital, looked: 2010-02-17, acted_on: yes}, {by: links:wexbridge-pct, answered: 2009-10-02, accepted: yes}]
                      - {id: R-04-2, words: No discharge after eight in the evening, answers: [{by: links:wexbridge-pct, answered: 2009-10-02, accepted: no}]}
                  # One acknowledged late, the other not at all; the last day was 9 November 2009.
                  - id: R-05
                    made: 2009-10-12
                    services: [severe-mental-illness]
                    themes: [mental-health-crisis-team]
                    excluded: not-at-all
                    to:
                      - {body: links:wexbridge-mental-health, relevant: no, received: 2009-10-13, acknowledged: 2009-11-16}
                      - {body: links:wexbridge, relevant: yes, received: 2009-10-13}
                    recommendations:
                      - {id: R-05-1, words: A telephone line that is answered at night}
                  # Social care for children: no duty to answer, and an answer all the same.
                  - id: R-06
                    made: 2009-11-16
                    services: [childrens-social-care]
                    themes: [young-carers]
                    excluded: wholly
                    to: [{body: links:wexbridge, relevant: yes, received: 2009-11-17, explained: 2009-12-10, action_intended: yes}]
                    recommendations:
                      - {id: R-06-1, words: Ask young carers what they need, answers: [{by: links:wexbridge, answered: 2009-12-10, accepted: yes}]}
                  # Explained on the last day.
                  - id: R-07
                    made: 2010-01-18
                    services: [dentist]
                    themes: [dentist-registration]
                    excluded: not-at-all
                    to: [{body: links:wexbridge-pct, relevant: yes, received: 2010-01-19, acknowledged: 2010-01-25, explained: 2010-02-15, action_intended: yes}]
                    recommendations:
                      - {id: R-07-1, words: Publish who takes new patients, answers: [{by: links:wexbridge-pct, answered: 2010-02-15, accepted: yes}]}
                      - {id: R-07-2, words: A second practice in Marsh End, answers: [{by: links:wexbridge-pct, answered: 2010-02-15, accepted: yes}]}
                  # Good Friday and Easter Monday lie in its time, so that the last day was 14 April 2010: late by a day.
                  - id: R-08
                    made: 2010-03-15
                    services: [day-care]
                    themes: [day-care-transport]
                    excluded: not-at-all
                    to: [{body: links:wexbridge, relevant: yes, received: 2010-03-16, acknowledged: 2010-03-19, explained: 2010-04-15, action_intended: yes}]
                    recommendations:
                      - {id: R-08-1, words: No journey longer than an hour, answers: [{by: links:wexbridge, answered: 2010-04-15, accepted: yes, looked: 2010-06-21, acted_on: yes}]}
                """);
        decided(
                "D-01",
                "send-a-report",
                "2009-05-06",
                "To report on appointments",
                "steering-group",
                "2009-05-12",
                "R-01");
        decided("D-02", "send-a-report", "2009-06-10", "To report on podiatry", "steering-group", "2009-06-17", "R-02");
        decided(
                "D-03",
                "send-a-report",
                "2009-07-15",
                "To report on home care",
                "steering-group",
                "2009-07-22",
                "R-03");
        decided(
                "D-04",
                "send-a-report",
                "2009-09-02",
                "To report on the hospital",
                "steering-group",
                "2009-09-09",
                "R-04");
        // Published only after the end of the year.
        decided(
                "D-05",
                "send-a-report",
                "2009-10-07",
                "To report on the crisis team",
                "steering-group",
                "2010-05-04",
                "R-05");
        decided(
                "D-06",
                "send-a-report",
                "2009-11-11",
                "To report on young carers",
                "steering-group",
                "2009-11-18",
                "R-06");
        decided("D-07", "send-a-report", "2010-01-13", "To report on dentists", "steering-group", "2010-01-20", "R-07");
        // Never published.
        decided("D-08", "send-a-report", "2010-03-10", "To report on day care", "steering-group", "", "R-08");
    }

    private void requests() {
        yaml.append("""
                requests:
                  - {id: Q-01, to: links:wexbridge-pct, subject: Waits for podiatry, made: 2009-04-20, received: 2009-04-21, expected: 2009-05-19, answered: 2009-05-15, complete: yes, public_authority: yes}
                  - {id: Q-02, to: links:wexbridge, subject: Missed visits in home care, made: 2009-06-01, received: 2009-06-02, expected: 2009-06-29, answered: 2009-07-13, complete: yes, public_authority: yes}
                  - {id: Q-03, to: links:wexbridge-hospital, subject: Discharges at night, made: 2009-07-06, received: 2009-07-07, expected: 2009-08-03, answered: 2009-07-31, complete: no, public_authority: yes}
                  - {id: Q-04, to: links:the-limes, subject: Staffing at night, made: 2009-08-17, received: 2009-08-18, expected: 2009-09-15, public_authority: no}
                  - {id: Q-05, to: links:wexbridge-pct, subject: Contracts with dentists, made: 2009-11-30, received: 2009-12-01, answered: 2009-12-18, complete: yes, public_authority: yes}
                  - {id: Q-06, to: links:wexbridge, subject: Costs of day care transport, made: 2010-03-01, received: 2010-03-02, expected: 2010-04-01, answered: 2010-04-12, complete: yes, public_authority: yes}
                """);
        String[] days = {"2009-04-15", "2009-05-20", "2009-07-01", "2009-08-12", "2009-11-25", "2010-02-24"};
        for (int i = 0; i < days.length; i++) {
            LocalDate day = LocalDate.parse(days[i]);
            decided(
                    "D-1" + (i + 1),
                    "ask-for-information",
                    days[i],
                    "To ask for information",
                    i == 3 ? "chair" : "steering-group",
                    day.plusDays(7).toString(),
                    "Q-0" + (i + 1));
        }
    }

    private void visits() {
        yaml.append("""
                visits:
                  - {id: V-01, premises: links:wexbridge-hospital, day: 2009-06-24, parts: [Ward 2, Ward 5], representatives: [ar-01, ar-02], purpose: How people are helped to eat, activities: [monitor], item: I-02, announced: 2009-06-17, decision: D-21, report: R-04}
                  - {id: V-02, premises: links:the-limes, day: 2009-09-22, parts: [Lounge, Dining room], viewed: [Lounge], representatives: [ar-02, ar-03], purpose: Staffing in the evening, activities: [monitor], announced: 2009-09-15, decision: D-22}
                  - {id: V-03, premises: links:wexbridge-hospital, day: 2010-02-17, parts: [Ward 2], representatives: [ar-01, ar-04], purpose: Whether help with eating is given, activities: [monitor], item: I-02, decision: D-23}
                """);
        decided("D-21", "enter-premises", "2009-06-10", "To visit wards 2 and 5", "visits-group", "2009-06-17", "V-01");
        decided("D-22", "enter-premises", "2009-09-09", "To visit The Limes", "visits-group", "2009-09-16", "V-02");
        decided("D-23", "enter-premises", "2010-02-10", "To visit ward 2 again", "visits-group", "2010-02-19", "V-03");
    }

    private void referrals() {
        yaml.append("""
                referrals:
                  - {id: F-01, committee: links:osc-wexbridge, matter: No answer on home care, sector: social-care, made: 2009-09-01, received: 2009-09-02, acknowledged: 2009-09-18}
                  - {id: F-02, committee: links:osc-wexbridge, matter: The crisis team at night, sector: health, made: 2009-12-01, received: 2009-12-02, acknowledged: 2010-01-11}
                """);
        decided("D-31", "refer-a-matter", "2009-08-26", "To refer home care", "steering-group", "2009-09-03", "F-01");
        decided(
                "D-32",
                "refer-a-matter",
                "2009-11-25",
                "To refer the crisis team",
                "steering-group",
                "2009-12-03",
                "F-02");
    }

    private void spending() {
        yaml.append("spending:\n");
        int number = 0;
        for (int month = 0; month < 12; month++) {
            LocalDate last = FIRST.plusMonths(month + 1L).minusDays(1);
            number = spent(number, last, "4200.00", "staff");
            number = spent(number, last, "650.50", "office");
            number = spent(number, last, "31.15", "travel");
            if (month % 3 == 2) {
                number = spent(number, last, "212.40", "printing");
            }
            if (month % 2 == 1) {
                number = spent(number, last, "150.25", "events");
            }
        }
        number = spent(number, LocalDate.of(2009, 5, 29), "480.00", "training");
        number = spent(number, LocalDate.of(2009, 9, 14), "125.50", "training");
        number = spent(number, LocalDate.of(2010, 1, 25), "300.00", "training");
        // Of the year before and of the year after.
        number = spent(number, LocalDate.of(2009, 3, 31), "999.99", "staff");
        spent(number, LocalDate.of(2010, 4, 1), "999.99", "staff");
        decided("D-41", "spending", "2009-04-08", "The budget of the year", "steering-group", "2009-04-15", "S-01");
    }

    private int spent(int before, LocalDate day, String amount, String on) {
        int number = before + 1;
        yaml.append("  - {id: S-%02d, day: %s, amount: %s, on: %s, decision: D-41}\n"
                .formatted(number, day, new BigDecimal(amount).toPlainString(), on));
        return number;
    }

    private void house() {
        String steps = "certificate: yes, considered: yes, satisfied: yes, another: yes, evidence: yes, listed: yes";
        yaml.append(List.of(
                        "  - {id: ar-01, authorised: 2008-11-20, " + steps + "}",
                        "  - {id: ar-02, authorised: 2008-11-20, " + steps + "}",
                        "  - {id: ar-03, authorised: 2009-02-12, ended: 2009-12-31, " + steps + "}",
                        "  - {id: ar-04, authorised: 2009-11-05, " + steps + "}",
                        "  - {id: ar-05, authorised: 2008-11-20, ended: 2009-03-31, " + steps + "}",
                        "  - {id: ar-06, authorised: 2010-04-01, " + steps + "}")
                .stream()
                .collect(Collectors.joining("\n", "representatives:\n", "\n")));
        yaml.append("""
                representative_lists: [{published: 2008-11-24}, {published: 2009-02-16}, {published: 2009-11-09}]
                breaches:
                  - {id: B-01, decision: D-14, found: 2009-09-02, what: Decided by one where the procedure asks for three, must_be_referred: yes, referred_to: authority, referred: 2009-09-07}
                interests:
                  - {role: member-4, matter: Works for The Limes, declared: 2009-04-08}
                  - {role: member-9, matter: Governor of the hospital, declared: 2009-06-10}
                items:
                  - {id: I-01, issue: gp-appointments, goal: Shorter waits, outcome: Nine in ten seen within 48 hours, owner: access-group, cost: 1200, from: 2009-04-01, to: 2009-12-31, initiative: proactive, closed: 2010-01-13, result: partly, evidence: The survey of December 2009, carried_over_because: One surgery is left}
                  - {id: I-02, issue: hospital-food, goal: Help with eating, outcome: Help on both wards, owner: visits-group, from: 2009-06-01, to: 2010-02-28, initiative: proactive, closed: 2010-03-03, result: met, evidence: Visit V-03}
                  - {id: I-03, issue: home-care-visits, goal: Visits that are not missed, outcome: Fewer than one in fifty missed, owner: care-group, from: 2009-06-01, to: 2010-03-31, initiative: proactive}
                  - {id: I-04, issue: mental-health-crisis-team, goal: A line that is answered, outcome: Nine calls in ten answered, owner: care-group, from: 2009-10-01, to: 2010-09-30, initiative: reactive}
                judgements:
                  - {theme: gp-appointments, criterion: severity, judged_by: access-group, day: 2009-04-02}
                  - {theme: gp-appointments, criterion: influence, judged_by: access-group, day: 2009-04-02}
                  - {theme: dentist-registration, criterion: severity, judged_by: access-group, day: 2009-04-02}
                  - {theme: dentist-registration, criterion: influence, judged_by: access-group, day: 2009-04-02}
                  - {theme: home-care-visits, criterion: severity, judged_by: care-group, day: 2009-04-03}
                  - {theme: home-care-visits, criterion: influence, judged_by: care-group, day: 2009-04-03}
                  - {theme: day-care-transport, criterion: severity, judged_by: care-group, day: 2009-04-03}
                  - {theme: day-care-transport, criterion: influence, judged_by: care-group, day: 2009-04-03}
                  - {theme: hospital-food, criterion: severity, judged_by: steering-group, day: 2009-04-08}
                  - {theme: podiatry-waiting, criterion: severity, judged_by: steering-group, day: 2009-04-08}
                readiness:
                  - {point: ways-of-running, settled: yes, evidence: Terms of reference of October 2008, day: 2008-10-06}
                  - {point: existing-involvement, settled: yes, evidence: Handover by the forums, day: 2008-10-06}
                  - {point: communication, settled: yes, evidence: Newsletter and website, day: 2008-12-01}
                  - {point: reaching-out, settled: no, evidence: No plan yet, day: 2008-12-01}
                  - {point: spending, settled: yes, evidence: Budget of November 2008, day: 2008-11-03}
                annual_reports:
                  - {year_end: 2009-03-31, prepared: 2009-06-25, published: 2009-06-29}
                  - year_end: 2010-03-31
                    prepared: 2010-06-28
                    published: 2010-06-30
                    copies:
                      - {to: links:wexbridge, sent: 2010-06-30}
                      - {to: links:wexbridge-pct, sent: 2010-06-30}
                      - {to: cqc, sent: 2010-07-01}
                      - {to: links:voluntary-action-wexbridge, sent: 2010-07-01}
                """);
        decided(
                "D-51",
                "how-to-undertake-activities",
                "2009-04-08",
                "The work programme",
                "steering-group",
                "2009-04-15",
                "I-01, I-02, I-03, I-04");
    }
}
