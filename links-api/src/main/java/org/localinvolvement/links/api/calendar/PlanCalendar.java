package org.localinvolvement.links.api.calendar;

import biweekly.Biweekly;
import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateTimeStamp;
import biweekly.property.ProductId;
import biweekly.property.Uid;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.Visible;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.engagement.EngagementPlan;
import org.localinvolvement.links.rules.engagement.PlanStep;
import org.localinvolvement.links.rules.routing.AnswerOwed;

/**
 * An engagement plan as an iCalendar file: the last day of each window as an event of that whole day.
 *
 * <p>A step has the same identifier in every file that is made of the same issue, so that a second file updates the events of the first:
 * it is made of the issue, the body, the service or proposal, the phase and the first day, and of nothing that may be corrected later.
 * The stamp is the as-at date, never the time of day. Windows without a last day, and what can be done at any time, are no events; the
 * description of the calendar says how many there are.
 *
 * <p>Source of the form: RFC 5545; of the description of the calendar as a whole: RFC 7986.
 */
public final class PlanCalendar {

    private static final String PRODUCT = "-//localinvolvement.org//LINks//EN";
    private static final int LENGTH_OF_UID = 32;
    private static final int LONGEST_LINE = 75;

    private PlanCalendar() {}

    /**
     * Writes a plan.
     *
     * @param decision the plan
     * @return iCalendar text with CRLF at the end of each line; equal plans are equal text in every locale and time zone
     */
    public static String write(Decision<EngagementPlan> decision) {
        EngagementPlan plan = decision.answer();
        ICalendar calendar = new ICalendar();
        calendar.setProductId(new ProductId(PRODUCT));
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setName(shown("Engagement plan: " + plan.title()));
        calendar.setDescription(shown(description(decision)));
        for (PlanStep step : plan.steps()) {
            LocalDate closes = step.closes();
            if (closes != null) {
                calendar.addEvent(event(decision, step, closes));
            }
        }
        return folded(Biweekly.write(calendar)
                .version(ICalVersion.V2_0)
                .foldLines(false)
                .go());
    }

    private static String description(Decision<EngagementPlan> decision) {
        EngagementPlan plan = decision.answer();
        long endless = plan.steps().stream()
                .filter(step -> step.sort() != PlanStep.Sort.ANY_TIME && !step.hasLastDay())
                .count();
        long anyTime = plan.steps().stream()
                .filter(step -> step.sort() == PlanStep.Sort.ANY_TIME)
                .count();
        return "Issue " + plan.issue() + ", as at " + Days.inWords(decision.asAt())
                + ". Not in this calendar: windows without a last day: " + endless
                + "; steps that can be taken at any time: " + anyTime
                + "; phases of which no window is told, by commissioner and service: "
                + plan.untold().size() + ".";
    }

    /** The form counts octets, where the writer of the form counts characters. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        for (String line : text.split("\\r\\n", -1)) {
            int octets = 0;
            for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
                String sign = Character.toString(line.codePointAt(at));
                int more = sign.getBytes(StandardCharsets.UTF_8).length;
                if (octets + more > LONGEST_LINE) {
                    folded.append("\r\n ");
                    octets = 1;
                }
                folded.append(sign);
                octets += more;
            }
            folded.append(line.isEmpty() ? "" : "\r\n");
        }
        return folded.toString();
    }

    private static VEvent event(Decision<EngagementPlan> decision, PlanStep step, LocalDate closes) {
        EngagementPlan plan = decision.answer();
        VEvent event = new VEvent();
        event.setUid(new Uid(identifier(plan, step)));
        // Days are written as text: the writer of the form would count them in the calendar of the host's locale.
        event.removeProperties(DateTimeStamp.class);
        event.addExperimentalProperty("DTSTAMP", day(decision.asAt()) + "T000000Z");
        event.addExperimentalProperty("DTSTART", ICalDataType.DATE, day(closes));
        // The end is the first day that is no longer part of it.
        event.addExperimentalProperty("DTEND", ICalDataType.DATE, day(closes.plusDays(1)));
        event.setSummary(shown((step.holds() == Truth.UNKNOWN ? "Perhaps: last day, " : "Last day: ") + step.about()
                + " (" + step.name() + ")"));
        event.setDescription(lines(plan, step).stream().map(PlanCalendar::shown).collect(Collectors.joining("\n")));
        return event;
    }

    /** What cannot be shown may not stand in a calendar either. */
    private static String shown(String text) {
        return Visible.text(text, ' ');
    }

    private static String day(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private static String identifier(EngagementPlan plan, PlanStep step) {
        List<String> parts = List.of(
                plan.issue(),
                step.sort().name(),
                step.body() == null ? step.name() : step.body().toString(),
                step.service(),
                String.valueOf(step.phase()),
                String.valueOf(step.opens()));
        return Fingerprint.of(parts).replaceAll("[^0-9A-Za-z]", "").substring(0, LENGTH_OF_UID)
                + "@links.localinvolvement.org";
    }

    private static List<String> lines(EngagementPlan plan, PlanStep step) {
        List<String> lines = new ArrayList<>();
        lines.add("Issue " + plan.issue() + ": " + plan.title() + ".");
        LocalDate opens = step.opens();
        if (opens != null) {
            lines.add("Open from " + Days.inWords(opens) + ".");
        }
        lines.addAll(step.contribute());
        lines.addAll(step.askFor());
        if (step.power() != null) {
            lines.add("Power: " + step.power().words() + ".");
        }
        for (AnswerOwed owed : step.duties()) {
            LocalDate due = owed.due();
            lines.add((owed.holds() == Truth.UNKNOWN ? "The body perhaps owes: " : "The body owes: ")
                    + owed.deed().words()
                    + (due == null ? "" : ", by " + Days.inWords(due) + " if done on the day of the plan") + ".");
        }
        lines.add("Rules: " + String.join(", ", step.rules()) + ".");
        if (!step.citations().isEmpty()) {
            lines.add("Rests on: "
                    + String.join(
                            "; ",
                            step.citations().stream().map(Citation::provision).toList())
                    + ".");
        }
        if (!step.missing().isEmpty()) {
            lines.add("Cannot say; missing: " + String.join("; ", step.missing()) + ".");
        }
        return lines;
    }
}
