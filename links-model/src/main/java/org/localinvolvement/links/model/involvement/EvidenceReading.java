package org.localinvolvement.links.model.involvement;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.Circumstances.Dimension;
import org.localinvolvement.links.model.involvement.Circumstances.Facet;
import org.localinvolvement.links.model.involvement.ContactAnalysis.Cells;
import org.localinvolvement.links.model.time.Window;

/** Walks once along the cells of a theme, contributor by contributor, and adds up what a window holds. */
final class EvidenceReading {

    private final byte[] traitsOfCircumstances;
    private final int[][] facetsOfCircumstances;
    private final List<Facet> facets;

    private final Headcount praising = new Headcount();
    private final Headcount raisingConcern = new Headcount();
    private final Headcount besidesPraise = new Headcount();
    private final Headcount inGroups = new Headcount();
    private final Headcount[] byFacet;

    private long named;
    private long contacts;
    private long anonymous;
    private long anonymousPraise;
    private long concernContacts;
    private long praiseContacts;
    private long squares;
    private long largest;
    private long ofThisContributor;
    private int thisContributor = ContactFold.ANONYMOUS;
    private int firstDay = Integer.MAX_VALUE;
    private int lastDay = -1;

    EvidenceReading(byte[] traitsOfCircumstances, int[][] facetsOfCircumstances, List<Facet> facets) {
        this.traitsOfCircumstances = traitsOfCircumstances;
        this.facetsOfCircumstances = facetsOfCircumstances;
        this.facets = facets;
        this.byFacet = new Headcount[facets.size()];
    }

    /** Different contributors, each counted once because all cells of one stand together. */
    private static final class Headcount {
        private long named;
        private long anonymousContacts;
        private int last = ContactFold.ANONYMOUS;

        void count(int contributor, int contacts) {
            if (contributor == ContactFold.ANONYMOUS) {
                anonymousContacts += contacts;
            } else if (contributor != last) {
                named++;
                last = contributor;
            }
        }

        Voices voices() {
            return Voices.of(named, anonymousContacts);
        }
    }

    ThemeEvidence read(String theme, Window window, Cells cells, List<SeriousHarm> seriousHarm) {
        long from = window.first().toEpochDay();
        long to = window.last().toEpochDay();
        long[] keys = cells.keys();
        for (int i = 0; i < keys.length; i++) {
            int day = CellTable.day(keys[i]);
            if (day >= from && day <= to) {
                count(CellTable.contributor(keys[i]), day, CellTable.circumstances(keys[i]), cells.counts()[i]);
            }
        }
        closeContributor();
        return evidence(theme, window, seriousHarm);
    }

    private void count(int contributor, int day, int inCircumstances, int count) {
        if (contributor != thisContributor) {
            closeContributor();
            thisContributor = contributor;
            named++;
        }
        contacts = Math.addExact(contacts, count);
        firstDay = Math.min(firstDay, day);
        lastDay = Math.max(lastDay, day);
        if (contributor == ContactFold.ANONYMOUS) {
            anonymous += count;
        } else {
            ofThisContributor += count;
        }
        byte traits = traitsOfCircumstances[inCircumstances];
        if ((traits & Circumstances.PRAISES) != 0) {
            praising.count(contributor, count);
            praiseContacts += count;
            anonymousPraise += contributor == ContactFold.ANONYMOUS ? count : 0;
        } else {
            besidesPraise.count(contributor, count);
        }
        if ((traits & Circumstances.RAISES_CONCERN) != 0) {
            raisingConcern.count(contributor, count);
            concernContacts += count;
        }
        if ((traits & Circumstances.IN_A_GROUP) != 0) {
            inGroups.count(contributor, count);
        }
        for (int facet : facetsOfCircumstances[inCircumstances]) {
            if (byFacet[facet] == null) {
                byFacet[facet] = new Headcount();
            }
            byFacet[facet].count(contributor, count);
        }
    }

    private void closeContributor() {
        squares = Math.addExact(squares, Math.multiplyExact(ofThisContributor, ofThisContributor));
        largest = Math.max(largest, ofThisContributor);
        ofThisContributor = 0;
    }

    private ThemeEvidence evidence(String theme, Window window, List<SeriousHarm> seriousHarm) {
        TreeMap<String, SortedMap<String, Voices>> attributes = new TreeMap<>();
        for (int i = 0; i < byFacet.length; i++) {
            Facet facet = facets.get(i);
            if (byFacet[i] != null && facet.dimension() == Dimension.ATTRIBUTE) {
                attributes
                        .computeIfAbsent(facet.name(), name -> new TreeMap<>())
                        .put(facet.value(), byFacet[i].voices());
            }
        }
        Shares shares = new Shares(contacts, anonymous, named, squares, largest, praising.named, anonymousPraise);
        return new ThemeEvidence(
                theme,
                window,
                contacts,
                anonymous,
                Voices.of(named, anonymous),
                shares.effectiveContributors(),
                shares.largestShare(),
                voicesBy(Dimension.GROUP).size(),
                inGroups.voices(),
                praising.voices(),
                raisingConcern.voices(),
                besidesPraise.voices(),
                shares.praiseShare(),
                concernContacts,
                praiseContacts,
                lastDay < 0 ? null : LocalDate.ofEpochDay(firstDay),
                lastDay < 0 ? null : LocalDate.ofEpochDay(lastDay),
                voicesBy(Dimension.PLACE),
                voicesBy(Dimension.SECTOR),
                voicesBy(Dimension.KIND_OF_SOURCE),
                voicesBy(Dimension.USER_GROUP),
                voicesBy(Dimension.ORGANISATION),
                attributes,
                seriousHarm);
    }

    private SortedMap<String, Voices> voicesBy(Dimension dimension) {
        TreeMap<String, Voices> voices = new TreeMap<>();
        for (int i = 0; i < byFacet.length; i++) {
            if (byFacet[i] != null && facets.get(i).dimension() == dimension) {
                voices.put(facets.get(i).value(), byFacet[i].voices());
            }
        }
        return voices;
    }
}
