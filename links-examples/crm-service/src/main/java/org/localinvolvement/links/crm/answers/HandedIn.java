package org.localinvolvement.links.crm.answers;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.csv.ContactFile;
import org.localinvolvement.links.api.imports.CrmExport;
import org.localinvolvement.links.api.imports.ImportMapping;
import org.localinvolvement.links.api.imports.Pseudonyms;
import org.localinvolvement.links.crm.counts.Counts;
import org.localinvolvement.links.crm.packs.Workplace;
import org.localinvolvement.links.crm.refusals.Refusal;
import org.localinvolvement.links.crm.refusals.RefusedException;
import org.localinvolvement.links.model.involvement.ContactLog;

/**
 * Takes the files that are handed in beside a question. The container writes them to the service's folder as they come in; they are read
 * from there, and deleted with the answer.
 */
public final class HandedIn {

    private static final String QUESTION = "question";
    private static final String CONTACTS = "contacts";
    private static final String MAPPING = "mapping";
    private static final Pattern SHIPPED = Pattern.compile("[a-z0-9-]{1,60}");
    private static final int LARGEST_MAPPING = 1_000_000;
    private static final Duration LATER = Duration.ofSeconds(10);

    private final Workplace workplace;
    private final @Nullable Pseudonyms pseudonyms;
    private final Counts counts;
    private final Semaphore turns;

    /**
     * What takes files.
     *
     * @param workplace where they lie
     * @param pseudonyms stand for people and groups of a CRM's export; null if the host has named no key for them
     * @param counts counts them
     * @param atATime how many requests with files are taken at a time
     */
    public HandedIn(Workplace workplace, @Nullable Pseudonyms pseudonyms, Counts counts, int atATime) {
        this.workplace = workplace;
        this.pseudonyms = pseudonyms;
        this.counts = counts;
        this.turns = new Semaphore(atATime);
    }

    /**
     * A form as it was sent.
     *
     * @param question the document
     * @param files the contacts
     * @param mapping how to read them, or the name of a mapping that the library ships; null where they are of its own form
     * @param pseudonyms stand for people and groups
     */
    public record Form(
            String question,
            List<Path> files,
            @Nullable String mapping,
            @Nullable Pseudonyms pseudonyms) {

        /** Copies the list. */
        public Form {
            files = List.copyOf(files);
        }

        /**
         * Reads the contacts.
         *
         * @param links reads them
         * @return the contacts that count, and what was wrong with the others
         */
        public ContactLog contacts(Links links) {
            if (mapping == null) {
                if (files.size() > 1) {
                    throw wrong("Send several files with a mapping, which says what makes two records the same.");
                }
                return links.readContacts(ContactFile.of(files.get(0)));
            }
            if (pseudonyms == null) {
                throw wrong("Exports of a CRM are read where the host has named a key with --pseudonym-key.");
            }
            return links.importContacts(CrmExport.of(files, mapping(mapping), pseudonyms))
                    .log();
        }

        private static ImportMapping mapping(String told) {
            String name = told.strip();
            boolean named = SHIPPED.matcher(name).matches();
            if (named && !ImportMapping.shippedNames().contains(name)) {
                throw wrong("Send a mapping, or the name of one that the library ships: "
                        + String.join(", ", ImportMapping.shippedNames()) + ".");
            }
            ImportMapping read = named ? ImportMapping.shipped(name) : ImportMapping.read(MAPPING, told);
            if (!read.ofContacts()) {
                throw wrong("Send a mapping of contacts: this one is of issues.");
            }
            return read;
        }
    }

    /**
     * Takes a form, and deletes what came with it when it has been used.
     *
     * @param request the request
     * @param largestQuestion the most bytes of its document
     * @param use gives the answer
     * @return the answer
     * @throws IOException if the files cannot be written
     */
    String with(HttpServletRequest request, long largestQuestion, Function<Form, String> use) throws IOException {
        if (!turns.tryAcquire()) {
            throw RefusedException.forNow(
                    Refusal.BUSY, "As many files are being read as the service can; wait, and send them again.", LATER);
        }
        try {
            Path folder = workplace.forOneRequest();
            try {
                return use.apply(form(parts(request), folder, largestQuestion));
            } finally {
                Workplace.delete(folder);
            }
        } finally {
            turns.release();
        }
    }

    private static Collection<Part> parts(HttpServletRequest request) {
        try {
            return request.getParts();
        } catch (RefusedException e) {
            throw e;
        } catch (IOException | RuntimeException | ServletException e) {
            // What the container throws for a form that it cannot take apart differs with what is wrong with it.
            throw (RefusedException) new RefusedException(
                            Refusal.NOT_UNDERSTOOD,
                            "Send multipart/form-data with the parts question, contacts and mapping.")
                    .initCause(e);
        }
    }

    private Form form(Collection<Part> parts, Path folder, long largestQuestion) throws IOException {
        String question = null;
        String mapping = null;
        List<Path> files = new ArrayList<>();
        for (Part part : parts) {
            String name = part.getName();
            if (!Set.of(QUESTION, CONTACTS, MAPPING).contains(name)) {
                throw wrong("A form has the parts question, contacts and mapping, and no others.");
            }
            if (name.equals(CONTACTS)) {
                // Its own name could say anything: problems tell the files apart by their number.
                Path file = folder.resolve(files.isEmpty() ? CONTACTS : CONTACTS + "-" + (files.size() + 1));
                part.write(file.toString());
                counts.uploaded(Files.size(file));
                files.add(file);
            } else if (name.equals(MAPPING)) {
                mapping = SentText.of(MAPPING, bytes(part, LARGEST_MAPPING));
            } else {
                question = SentText.of(QUESTION, bytes(part, largestQuestion));
            }
            part.delete();
        }
        if (question == null || files.isEmpty()) {
            throw wrong("A form has a part question, which is the document, and a part contacts, which is a file.");
        }
        return new Form(question, files, mapping, pseudonyms);
    }

    private static byte[] bytes(Part part, long largest) throws IOException {
        if (part.getSize() > largest) {
            throw new RefusedException(
                    Refusal.TOO_LARGE, "Send at most " + largest + " bytes as the part " + part.getName() + ".");
        }
        try (InputStream stream = part.getInputStream()) {
            return stream.readAllBytes();
        }
    }

    private static RefusedException wrong(String detail) {
        return new RefusedException(Refusal.UNUSABLE, detail);
    }
}
