package org.localinvolvement.links.rules.annual;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.RegisterAsAt;
import org.localinvolvement.links.rules.duty.AnnualReportYear;
import org.localinvolvement.links.rules.record.LinkRecords;

/** What the register calls the bodies of the year. */
final class NamesHeld {

    private NamesHeld() {}

    static SortedMap<Identifier, String> of(AnnualReportQuestion question, YearOfWork work, AnnualReportYear year) {
        TreeSet<Identifier> bodies = new TreeSet<>();
        LinkRecords records = question.records();
        bodies.add(records.link());
        bodies.add(records.authority());
        if (records.host() != null) {
            bodies.add(records.host());
        }
        work.requests().forEach(asked -> bodies.add(asked.request().to()));
        work.reports().forEach(sent -> sent.recipients().forEach(to -> bodies.add(to.body())));
        work.referrals().forEach(referral -> bodies.add(referral.committee()));
        work.visits().forEach(visit -> bodies.add(visit.premises()));
        year.copies().forEach(copy -> CopiesSent.code(copy.recipient()).ifPresent(bodies::add));
        RegisterAsAt held = question.register().asAt(question.yearEnd());
        TreeMap<Identifier, String> names = new TreeMap<>();
        for (Identifier body : bodies) {
            held.find(body).only().ifPresent(one -> names.put(body, one.nameOn(question.yearEnd())));
        }
        return names;
    }
}
