package org.localinvolvement.links.rules.internal.compile;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Harm that rules could do to a host, done here to a counter only. */
public final class Witness {

    /** Lies in a class that harmful rules do not name, so that reading it starts nothing. */
    static final class Tally {
        static final AtomicInteger HARM = new AtomicInteger();

        private Tally() {}
    }

    static {
        harm();
    }

    /** Not a compile-time constant. */
    public static final Integer VALUE = harm();

    private Witness() {}

    public static int harm() {
        return Tally.HARM.incrementAndGet();
    }

    public static boolean harms() {
        return harm() > 0;
    }

    public static List<Object> list() {
        harm();
        return List.of();
    }

    /** A host's own list of constants, which does harm when the JVM first needs it. */
    public enum Kind {
        ONE;

        static {
            harm();
        }
    }

    /** A host's own accumulate function. */
    public static final class Acc implements org.kie.api.runtime.rule.AccumulateFunction<Acc.Nothing> {

        /** Nothing to remember. */
        public static final class Nothing implements java.io.Serializable {
            private static final long serialVersionUID = 1;
        }

        static {
            harm();
        }

        @Override
        public Nothing createContext() {
            return new Nothing();
        }

        @Override
        public void init(Nothing context) {}

        @Override
        public void accumulate(Nothing context, Object value) {}

        @Override
        public void reverse(Nothing context, Object value) {}

        @Override
        public Object getResult(Nothing context) {
            return 0;
        }

        @Override
        public boolean supportsReverse() {
            return false;
        }

        @Override
        public Class<?> getResultType() {
            return Integer.class;
        }

        @Override
        public void writeExternal(java.io.ObjectOutput out) {}

        @Override
        public void readExternal(java.io.ObjectInput in) {}
    }
}
