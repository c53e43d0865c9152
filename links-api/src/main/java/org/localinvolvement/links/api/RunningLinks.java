package org.localinvolvement.links.api;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.localinvolvement.links.api.Replacement.Outcome;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.authoring.PackTrial;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.pack.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@link Links} whose rule packs can be replaced while they are being asked.
 *
 * <pre>{@code
 * try (RunningLinks running = Links.builder().rulePack(RulePack.read(folder)).buildRunning()) {
 *     Decision<TriggersReached> decision = running.ask(links -> links.triggers(question));
 *     Replacement replacement = running.replace(RulePack.inspect(newFolder));
 *     if (replacement.refused()) {
 *         tellTheHost(replacement.inWords());
 *     }
 * }
 * }</pre>
 *
 * <p>A pack goes into use only when it passes its check and its own tests, and so do the packs that are put over it. Otherwise it is
 * refused, what was in use answers as before, and {@link #refusals()} tells why. Each call of {@link #ask} is answered wholly by the
 * packs that were in use when it began; what is asked after {@link #replace} has returned is answered by the new ones.
 *
 * <p>Safe for several threads. Who asks never waits for a replacement; replacements wait for each other. A replacement compiles the pack
 * and runs its tests in the thread that calls, which takes seconds, and has no limit in time: vetting bounds what rules can do, not how
 * slowly they join. Close it once; what is being asked then is answered still.
 *
 * <p>At INFO it logs which pack, in which version, was taken, withdrawn or refused.
 */
public final class RunningLinks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningLinks.class);
    private static final int REMEMBERED = 1000;

    private final Function<List<RulePack>, Links> build;
    private final Deque<Replacement> replacements = new ArrayDeque<>();
    private final SortedMap<String, Replacement> refusals = new TreeMap<>();
    private volatile InUse inUse;
    private volatile boolean closed;
    private int handedIn;

    /** Links that are open as long as they are current, or somebody asks them. */
    private static final class InUse {
        private final Links links;
        private final List<RulePack> packs;
        private final AtomicInteger holders = new AtomicInteger(1);

        InUse(Links links, List<RulePack> packs) {
            this.links = links;
            this.packs = List.copyOf(packs);
        }

        /** False where the last holder has gone, so that these Links are closed. */
        boolean enter() {
            return holders.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
        }

        void leave() {
            if (holders.decrementAndGet() == 0) {
                links.close();
            }
        }
    }

    RunningLinks(List<RulePack> packs, Function<List<RulePack>, Links> build) {
        this.build = build;
        List<PackTrial> trials = trials(readings(packs), 0);
        if (!passed(trials)) {
            throw new UnusableInputException(trials.get(trials.size() - 1).problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .map(PackProblem::toProblem)
                    .toList());
        }
        this.inUse = new InUse(build.apply(packs), packs);
    }

    /**
     * Asks. Everything that is asked in one call is answered by the same packs.
     *
     * @param question asks the Links that it is given, in this thread, and keeps neither them nor anything that reads on from them, for
     *     example a stream
     * @param <T> what the answer is
     * @return what the question returns
     * @throws IllegalStateException if this is closed
     */
    public <T> T ask(Function<? super Links, ? extends T> question) {
        InUse asked = enter();
        try {
            return question.apply(asked.links);
        } finally {
            asked.leave();
        }
    }

    private InUse enter() {
        while (!closed) {
            InUse current = inUse;
            if (current.enter()) {
                return current;
            }
        }
        throw closedAlready();
    }

    private static IllegalStateException closedAlready() {
        return new IllegalStateException(
                "These Links are closed; build new ones, and close them when no more is asked");
    }

    /**
     * Puts a pack in the place of the one of the same name, or, where none has its name, over all others.
     *
     * @param reading the pack as it was read, and what was wrong with it; of a pack that is trusted,
     *     {@code new RulePack.Reading(pack.trusted(), List.of())}
     * @return what became of it; never throws for what stands in the pack
     * @throws IllegalStateException if this is closed
     */
    public synchronized Replacement replace(RulePack.Reading reading) {
        requireOpen();
        RulePack pack = reading.pack();
        List<RulePack.Reading> readings = readings(inUse.packs);
        int at = indexOf(pack.name());
        if (at < 0) {
            at = readings.size();
            readings.add(reading);
        } else if (!reading.refused() && same(inUse.packs.get(at), pack)) {
            return remember(pack, Outcome.UNCHANGED, List.of());
        } else {
            readings.set(at, reading);
        }
        return takeIfPassed(readings, at, pack, Outcome.TAKEN);
    }

    /**
     * Puts a pack in the place of the one of the same name, as {@link #replace(RulePack.Reading)} does.
     *
     * @param pack a pack with whose description nothing is wrong
     * @return what became of it
     * @throws IllegalStateException if this is closed
     */
    public Replacement replace(RulePack pack) {
        return replace(new RulePack.Reading(pack, List.of()));
    }

    /**
     * Takes a pack out of use.
     *
     * @param name the name of a pack that is in use
     * @return what became of it: refused where a pack that is put over it needs it
     * @throws IllegalArgumentException if no pack of this name is in use
     * @throws IllegalStateException if this is closed
     */
    public synchronized Replacement withdraw(String name) {
        requireOpen();
        int at = indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("No pack \"" + name + "\" is in use; in use are: " + inUse.packs);
        }
        List<RulePack.Reading> readings = readings(inUse.packs);
        RulePack withdrawn = readings.remove(at).pack();
        return takeIfPassed(readings, at, withdrawn, Outcome.WITHDRAWN);
    }

    private Replacement takeIfPassed(List<RulePack.Reading> readings, int from, RulePack pack, Outcome outcome) {
        List<PackTrial> trials = trials(readings, from);
        if (!passed(trials)) {
            return remember(pack, Outcome.REFUSED, trials);
        }
        List<RulePack> packs = readings.stream().map(RulePack.Reading::pack).toList();
        InUse before = inUse;
        try {
            inUse = new InUse(build.apply(packs), packs);
        } catch (UnusableInputException e) {
            List<PackProblem> problems =
                    e.problems().stream().map(PackProblem::of).toList();
            return remember(
                    pack, Outcome.REFUSED, List.of(new PackTrial(pack.name(), pack.version(), problems, List.of())));
        }
        before.leave();
        return remember(pack, outcome, trials);
    }

    /** Those below the first have passed theirs, and nothing below them has changed. */
    private static List<PackTrial> trials(List<RulePack.Reading> readings, int from) {
        List<PackTrial> trials = new ArrayList<>();
        for (int i = from; i < readings.size() && passed(trials); i++) {
            List<RulePack> before =
                    readings.subList(0, i).stream().map(RulePack.Reading::pack).toList();
            trials.add(PackTrial.of(readings.get(i), before));
        }
        return trials;
    }

    private static boolean passed(List<PackTrial> trials) {
        return trials.stream().allMatch(PackTrial::passed);
    }

    private static List<RulePack.Reading> readings(List<RulePack> packs) {
        List<RulePack.Reading> readings = new ArrayList<>();
        packs.forEach(pack -> readings.add(new RulePack.Reading(pack, List.of())));
        return readings;
    }

    private int indexOf(String name) {
        List<RulePack> packs = inUse.packs;
        return IntStream.range(0, packs.size())
                .filter(i -> packs.get(i).name().equals(name))
                .findFirst()
                .orElse(-1);
    }

    private static boolean same(RulePack one, RulePack other) {
        // Of what a build compiled the text alone does not tell whether it is the same.
        return one.compiled().isEmpty()
                && other.compiled().isEmpty()
                && one.isTrusted() == other.isTrusted()
                && one.fingerprint().equals(other.fingerprint())
                && one.tests().equals(other.tests());
    }

    private Replacement remember(RulePack pack, Outcome outcome, List<PackTrial> trials) {
        handedIn++;
        Replacement replacement = new Replacement(
                handedIn,
                pack.name(),
                pack.version(),
                outcome == Outcome.WITHDRAWN ? "" : pack.fingerprint(),
                outcome,
                trials);
        synchronized (replacements) {
            replacements.addLast(replacement);
            if (replacements.size() > REMEMBERED) {
                refusals.values().remove(replacements.removeFirst());
            }
            if (!replacement.refused()) {
                refusals.remove(pack.name());
            } else if (!pack.name().isEmpty()) {
                refusals.put(pack.name(), replacement);
            }
        }
        LOG.info("Rule pack {} {} {}", pack.name(), pack.version(), outcome.word());
        return replacement;
    }

    /**
     * The packs in use.
     *
     * @return in the order in which they are put over the library's rules
     */
    public List<RulePack> packs() {
        return inUse.packs;
    }

    /**
     * What became of the packs that were handed in.
     *
     * @return the last thousand, in the order in which they were handed in
     */
    public List<Replacement> replacements() {
        synchronized (replacements) {
            return List.copyOf(replacements);
        }
    }

    /**
     * What was refused, and why, and has not been made good since.
     *
     * @return by the name of the pack, the last refusal of each, as far as it is among the {@link #replacements() last thousand}; one
     *     whose name could not be read stands among those alone
     */
    public SortedMap<String, Replacement> refusals() {
        synchronized (replacements) {
            return Collections.unmodifiableSortedMap(new TreeMap<>(refusals));
        }
    }

    private void requireOpen() {
        if (closed) {
            throw closedAlready();
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            inUse.leave();
        }
    }
}
