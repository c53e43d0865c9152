package org.localinvolvement.links.crm.answers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;

/** What was sent as text: UTF-8 to the last byte, or refused. */
final class SentText {

    private SentText() {}

    static String of(String source, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnusableInputException(
                    new Problem(ProblemCode.NOT_TEXT, source, 0, null, null, "it is not UTF-8", "Send it in UTF-8"));
        }
    }
}
