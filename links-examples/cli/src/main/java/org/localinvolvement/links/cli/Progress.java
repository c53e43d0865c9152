package org.localinvolvement.links.cli;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.localinvolvement.links.model.involvement.Contact;

/** Tells on a terminal how far the reading of a long log has come, about twice a second, on a line that is cleared at the end. */
final class Progress implements Consumer<Contact>, AutoCloseable {

    private static final long EVERY = 500_000_000;

    private final PrintStream messages;
    private final LongSupplier nanoseconds;
    private long counted;
    private long next;
    private int shown;

    /** Without a terminal, nothing is told: see {@link LinksCommand.Console#terminal()}. */
    Progress(PrintStream messages, LongSupplier nanoseconds) {
        this.messages = messages;
        this.nanoseconds = nanoseconds;
        this.next = nanoseconds.getAsLong() + EVERY;
    }

    @Override
    public void accept(Contact contact) {
        counted++;
        // A look at the clock costs more than a contact.
        if ((counted & 1023) == 0 && nanoseconds.getAsLong() >= next) {
            next = nanoseconds.getAsLong() + EVERY;
            String line = String.format(Locale.ROOT, "%,d contacts counted", counted);
            shown = line.length();
            messages.print("\r" + line);
            messages.flush();
        }
    }

    @Override
    public void close() {
        if (shown > 0) {
            messages.print("\r" + " ".repeat(shown) + "\r");
            messages.flush();
        }
    }

    /** Whether a person looks on. From Java 22 on there is a console also where there is no terminal, and it tells so when asked. */
    @SuppressWarnings(
            "SystemConsoleNull") // Before Java 22 it is null where nobody looks on; after, the console is asked.
    static boolean onATerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
