package org.localinvolvement.links.model.involvement;

import org.localinvolvement.links.model.figure.Voices;

/**
 * How many voices about a theme are counted by a rule for individuals and groups.
 *
 * @param contributors different people and groups that spoke
 * @param besidesPraise those of them that said something besides praise
 * @param raisingConcern those of them that raised concern
 */
public record CountedVoices(Voices contributors, Voices besidesPraise, Voices raisingConcern) {

    /**
     * Every person and every group is one voice.
     *
     * @param evidence what was said about the theme
     * @return its figures as they are
     */
    public static CountedVoices oneEach(ThemeEvidence evidence) {
        return new CountedVoices(evidence.contributors(), evidence.besidesPraise(), evidence.raisingConcern());
    }
}
