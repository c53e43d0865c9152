package org.localinvolvement.links.rules.annual;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.visit.MadeVisit;
import org.localinvolvement.links.model.work.RelevantDecision;
import org.localinvolvement.links.model.work.WorkProgrammeItem;
import org.localinvolvement.links.rules.duty.Duty;

/**
 * The annual report of a year as far as the records tell it.
 *
 * @param link whose report it is
 * @param authority the council that makes the arrangements
 * @param host the organisation that supports it; null where it is not told
 * @param contactOfLink how the LINk can be reached; null where it is not told
 * @param contactOfHost how the host can be reached; null where it is not told
 * @param year its first and last day
 * @param parts the parts of the year of which reports are made; one, but for the last year of LINks
 * @param duties to prepare it, to make it public and to send each copy, with how each stands
 * @param copiesBeside to whom a copy went whom the Act does not name, as the records write them
 * @param matters what it tells, each with what is lacking
 * @param finance what was spent, and on what
 * @param decisions relevant decisions of the year, with roles in the place of names
 * @param representatives how many people were authorised representatives on some day of the year
 * @param heard who was heard; null where contacts are not told
 * @param requests requests for information of the year
 * @param reports reports of the year, with the answer of each body
 * @param visits visits of the year
 * @param referrals referrals of the year
 * @param items items of the work programme on which there was work
 * @param influence what reports and recommendations brought about
 * @param names what the register calls the bodies that are named here, on the last day of the year; without those that it does not hold
 */
public record AssembledReport(
        Identifier link,
        Identifier authority,
        @Nullable Identifier host,
        @Nullable String contactOfLink,
        @Nullable String contactOfHost,
        Window year,
        List<ReportPart> parts,
        List<Duty> duties,
        List<String> copiesBeside,
        List<MatterChecked> matters,
        Finance finance,
        List<RelevantDecision> decisions,
        int representatives,
        @Nullable Heard heard,
        List<RequestSeen> requests,
        List<ReportSeen> reports,
        List<MadeVisit> visits,
        List<ReferralSeen> referrals,
        List<WorkProgrammeItem> items,
        Influence influence,
        SortedMap<Identifier, String> names) {

    /** Copies the lists. */
    public AssembledReport {
        parts = List.copyOf(parts);
        duties = List.copyOf(duties);
        copiesBeside = List.copyOf(copiesBeside);
        matters = List.copyOf(matters);
        decisions = List.copyOf(decisions);
        requests = List.copyOf(requests);
        reports = List.copyOf(reports);
        visits = List.copyOf(visits);
        referrals = List.copyOf(referrals);
        items = List.copyOf(items);
        names = ByKey.sorted(names);
    }

    /**
     * The same without who was heard, of which small numbers may not be published.
     *
     * @return a copy
     */
    public AssembledReport withoutHeard() {
        return new AssembledReport(
                link,
                authority,
                host,
                contactOfLink,
                contactOfHost,
                year,
                parts,
                duties,
                copiesBeside,
                matters,
                finance,
                decisions,
                representatives,
                null,
                requests,
                reports,
                visits,
                referrals,
                items,
                influence,
                names);
    }

    /**
     * What a body is called.
     *
     * @param body the body
     * @return its name with its code, or the code alone where the register does not hold it
     */
    public String nameOf(Identifier body) {
        String name = names.get(body);
        return name == null ? body.toString() : name + " (" + body + ")";
    }
}
