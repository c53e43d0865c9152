package org.localinvolvement.links.api.report;

import org.localinvolvement.links.api.json.RegisterJson;
import org.localinvolvement.links.api.register.BodyListing;
import org.localinvolvement.links.api.register.BodyProfile;
import org.localinvolvement.links.api.register.SuccessionChain;

/**
 * What a register holds, in a form that a person or a program reads. Line ends are single line feeds, and the same register gives the
 * same text in every locale and time zone.
 *
 * <p>Each form says what is not held, except comma-separated rows of a listing and of a succession: they have no place for a
 * sentence, so that who writes them asks {@link BodyListing#isWhole()} and says so elsewhere.
 */
public enum RegisterReport {
    /** Plain text with tables, for a terminal. Its layout may change: not for parsing. */
    TEXT {
        @Override
        public String of(BodyListing listing) {
            return TextPage.write(RegisterPages.of(listing));
        }

        @Override
        public String of(BodyProfile profile) {
            return TextPage.write(RegisterPages.of(profile));
        }

        @Override
        public String of(SuccessionChain chain) {
            return TextPage.write(RegisterPages.of(chain));
        }
    },
    /** JSON, see {@link RegisterJson}. */
    JSON {
        @Override
        public String of(BodyListing listing) {
            return RegisterJson.listing(listing);
        }

        @Override
        public String of(BodyProfile profile) {
            return RegisterJson.body(profile);
        }

        @Override
        public String of(SuccessionChain chain) {
            return RegisterJson.succession(chain);
        }
    },
    /**
     * Comma-separated rows under a header. A listing: {@code id,kind,codes,name,from,until,facts}, one row a body, several codes and
     * several facts ({@code fact=value}) apart by {@code |}. One body: {@code part,item,value,name,from,until}, where the part is
     * {@code body}, {@code fact}, {@code related}, {@code missing} or {@code remark}. A succession:
     * {@code distance,id,kind,name,from,until,predecessors,successors}. The header is the same for every kind of body.
     */
    CSV {
        @Override
        public String of(BodyListing listing) {
            return RegisterRows.of(listing);
        }

        @Override
        public String of(BodyProfile profile) {
            return RegisterRows.of(profile);
        }

        @Override
        public String of(SuccessionChain chain) {
            return RegisterRows.of(chain);
        }
    };

    /**
     * Writes every body of a kind.
     *
     * @param listing the bodies
     * @return the text, ending with a line feed
     */
    public abstract String of(BodyListing listing);

    /**
     * Writes one body.
     *
     * @param profile the body
     * @return the text, ending with a line feed
     */
    public abstract String of(BodyProfile profile);

    /**
     * Writes who followed whom.
     *
     * @param chain the bodies
     * @return the text, ending with a line feed
     */
    public abstract String of(SuccessionChain chain);
}
