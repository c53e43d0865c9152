package org.localinvolvement.links.crm.refusals;

import java.util.Arrays;

/**
 * Why the service does not answer. Each has a status, a word that names its type for good, and a code of the library's series.
 */
public enum Refusal {
    /** What came is no request that the service could read. */
    NOT_UNDERSTOOD(400, "not-understood", "The request was not understood", "LINKS-691"),
    /** A part of the address that has to be told is missing or not possible. */
    ADDRESS_WRONG(400, "address-wrong", "The address is incomplete or says what cannot be", "LINKS-691"),
    /** No key came with the request. */
    KEY_MISSING(401, "key-missing", "No key came with the request", "LINKS-692"),
    /** The key is not known. */
    KEY_UNKNOWN(401, "key-unknown", "The key is not known", "LINKS-692"),
    /** The key is known, and may not do this. */
    ROLE_MISSING(403, "role-missing", "The key may not do this", "LINKS-693"),
    /** There is nothing at this address. */
    NOT_FOUND(404, "not-found", "There is nothing at this address", "LINKS-694"),
    /** The address takes another method. */
    METHOD_WRONG(405, "method-wrong", "The address does not take this method", "LINKS-691"),
    /** The answer cannot be given in a form that is accepted. */
    NOT_ACCEPTABLE(406, "not-acceptable", "The answer has none of the forms that are accepted", "LINKS-691"),
    /** The request stopped coming, or came too slowly. */
    SENT_TOO_SLOWLY(408, "sent-too-slowly", "The request came too slowly", "LINKS-697"),
    /** The client went away in the middle of its request. */
    BROKEN_OFF(400, "broken-off", "The request broke off", "LINKS-691"),
    /** What was sent is larger than the service takes. */
    TOO_LARGE(413, "too-large", "What was sent is too large", "LINKS-695"),
    /** What was sent is of a kind that the address does not take. */
    KIND_WRONG(415, "kind-wrong", "The address does not take this kind of content", "LINKS-691"),
    /** The document, or what was sent beside it, cannot be used as it stands. */
    UNUSABLE(422, "unusable", "What was sent cannot be used as it stands", "LINKS-698"),
    /** More was asked with this key than it may ask in the time. */
    TOO_MANY(429, "too-many", "This key asks too often", "LINKS-696"),
    /** The head of the request is too large. */
    HEAD_TOO_LARGE(431, "head-too-large", "The head of the request is too large", "LINKS-695"),
    /** Something in the service is wrong. */
    FAULT(500, "fault", "The service is at fault", "LINKS-699"),
    /** As much is being asked as the service can do. */
    BUSY(503, "busy", "The service has too much to do", "LINKS-696"),
    /** The service is being stopped, or not yet ready. */
    NOT_READY(503, "not-ready", "The service is starting or stopping", "LINKS-696"),
    /** The answer took longer than it may. */
    TOOK_TOO_LONG(504, "took-too-long", "The answer took too long", "LINKS-697"),
    /** The request is of a version of HTTP that is not spoken here. */
    VERSION_WRONG(505, "version-wrong", "This version of HTTP is not spoken here", "LINKS-691");

    private final int status;
    private final String word;
    private final String title;
    private final String code;

    Refusal(int status, String word, String title, String code) {
        this.status = status;
        this.word = word;
        this.title = title;
        this.code = code;
    }

    /**
     * The refusal that a status stands for where nothing better is known.
     *
     * @param status from 400 on
     * @return the refusal
     */
    public static Refusal of(int status) {
        return switch (status) {
            case 401 -> KEY_MISSING;
            case 403 -> ROLE_MISSING;
            case 500 -> FAULT;
            case 503 -> NOT_READY;
            default ->
                Arrays.stream(values())
                        .filter(refusal -> refusal.status == status)
                        .findFirst()
                        .orElse(status < 500 ? NOT_UNDERSTOOD : FAULT);
        };
    }

    /**
     * The status of the answer.
     *
     * @return as in HTTP
     */
    public int status() {
        return status;
    }

    /**
     * What names the refusal for good.
     *
     * @return for example {@code key-missing}
     */
    public String word() {
        return word;
    }

    /**
     * The type of the problem.
     *
     * @return for example {@code urn:localinvolvement:links:problem:key-missing}
     */
    public String type() {
        return "urn:localinvolvement:links:problem:" + word;
    }

    /**
     * What it means.
     *
     * @return a sentence without a full stop
     */
    public String title() {
        return title;
    }

    /**
     * Its code.
     *
     * @return for example {@code LINKS-692}
     */
    public String code() {
        return code;
    }

    /**
     * Whether the connection is closed after it, because the rest of the request is not wanted.
     *
     * @return true if what still comes is not read
     */
    public boolean endsConnection() {
        return switch (this) {
            case NOT_UNDERSTOOD, SENT_TOO_SLOWLY, BROKEN_OFF, TOO_LARGE, HEAD_TOO_LARGE -> true;
            default -> false;
        };
    }
}
