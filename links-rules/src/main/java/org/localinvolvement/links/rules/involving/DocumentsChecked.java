package org.localinvolvement.links.rules.involving;

import java.util.List;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * Which documents of bodies a LINk holds and lacks.
 *
 * @param area the area
 * @param name its name on the day, or its id where the register does not hold it
 * @param documents in the order of bodies and documents
 * @param notUsed what was told and not looked at, with the reason
 */
public record DocumentsChecked(Identifier area, String name, List<Looked> documents, List<String> notUsed) {

    /** Copies the lists. */
    public DocumentsChecked {
        documents = List.copyOf(documents);
        notUsed = List.copyOf(notUsed);
    }

    /**
     * A document that was looked for.
     *
     * @param body whose document it is
     * @param name the body's name
     * @param document which document
     * @param place where a guide speaks of it
     * @param held whether the LINk holds it
     * @param titles what is held, in the order of titles
     */
    public record Looked(
            Identifier body, String name, DocumentToHold document, String place, Truth held, List<String> titles) {

        /** Copies the list. */
        public Looked {
            titles = List.copyOf(titles);
        }
    }
}
