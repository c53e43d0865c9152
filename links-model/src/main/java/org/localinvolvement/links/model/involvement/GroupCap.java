package org.localinvolvement.links.model.involvement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.ContactAnalysis.Cells;
import org.localinvolvement.links.model.time.Window;

/**
 * Counts voices where of the people who speak through groups alone no group brings more than an agreed number.
 *
 * <p>Of people who speak through several groups each is counted with one of them, so that as many as possible are counted; the
 * number does not depend on which.
 */
final class GroupCap {

    private final int most;
    private final Set<Integer> free = new HashSet<>();
    private final Map<Integer, Set<String>> throughGroups = new TreeMap<>();
    private final Map<String, List<Set<String>>> placed = new HashMap<>();
    private long anonymous;

    private GroupCap(int most) {
        this.most = most;
    }

    static CountedVoices count(Cells cells, List<Circumstances> circumstances, Window window, int most) {
        return new CountedVoices(
                of(cells, circumstances, window, most, in -> true),
                of(cells, circumstances, window, most, in -> !praises(in)),
                of(cells, circumstances, window, most, GroupCap::raisesConcern));
    }

    private static boolean praises(Circumstances in) {
        Tone tone = in.tone();
        return tone != null && tone.praises();
    }

    private static boolean raisesConcern(Circumstances in) {
        Tone tone = in.tone();
        return tone != null && tone.raisesConcern();
    }

    private static Voices of(
            Cells cells, List<Circumstances> circumstances, Window window, int most, Predicate<Circumstances> counts) {
        GroupCap cap = new GroupCap(most);
        CellDays days = CellDays.of(window);
        for (int i = 0; i < cells.keys().length; i++) {
            long key = cells.keys()[i];
            Circumstances in = circumstances.get(CellTable.circumstances(key));
            if (days.hold(key) && counts.test(in)) {
                cap.add(CellTable.contributor(key), in, cells.counts()[i]);
            }
        }
        return cap.voices();
    }

    private void add(int contributor, Circumstances in, int contacts) {
        String group = in.group();
        if (contributor == ContactFold.ANONYMOUS) {
            anonymous += contacts;
        } else if (group == null || in.groupForItself()) {
            free.add(contributor);
        } else {
            throughGroups.computeIfAbsent(contributor, c -> new TreeSet<>()).add(group);
        }
    }

    private Voices voices() {
        throughGroups.keySet().removeAll(free);
        Map<String, Integer> room = new HashMap<>();
        List<Set<String>> throughSeveral = new ArrayList<>();
        long counted = free.size();
        for (Set<String> groups : throughGroups.values()) {
            if (groups.size() > 1) {
                throughSeveral.add(groups);
            } else {
                String group = groups.iterator().next();
                int left = room.getOrDefault(group, most);
                counted += left > 0 ? 1 : 0;
                room.put(group, Math.max(0, left - 1));
            }
        }
        for (Set<String> groups : throughSeveral) {
            counted += place(groups, room, new HashSet<>()) ? 1 : 0;
        }
        return Voices.of(counted, anonymous);
    }

    /** Finds room with one of the groups, if need be by placing somebody else of it with another. */
    private boolean place(Set<String> groups, Map<String, Integer> room, Set<String> tried) {
        for (String group : groups) {
            if (!tried.add(group)) {
                continue;
            }
            List<Set<String>> here = placed.computeIfAbsent(group, g -> new ArrayList<>());
            if (here.size() < room.getOrDefault(group, most)) {
                here.add(groups);
                return true;
            }
            for (int i = 0; i < here.size(); i++) {
                if (place(here.get(i), room, tried)) {
                    here.set(i, groups);
                    return true;
                }
            }
        }
        return false;
    }
}
