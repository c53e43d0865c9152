package org.localinvolvement.links.model.register.file;

import static org.localinvolvement.links.model.register.file.OdsColumn.CLOSED;
import static org.localinvolvement.links.model.register.file.OdsColumn.CODE;
import static org.localinvolvement.links.model.register.file.OdsColumn.COMMISSIONER;
import static org.localinvolvement.links.model.register.file.OdsColumn.GEOGRAPHY;
import static org.localinvolvement.links.model.register.file.OdsColumn.GROUPING;
import static org.localinvolvement.links.model.register.file.OdsColumn.JOINED;
import static org.localinvolvement.links.model.register.file.OdsColumn.LEFT;
import static org.localinvolvement.links.model.register.file.OdsColumn.NAME;
import static org.localinvolvement.links.model.register.file.OdsColumn.OPENED;
import static org.localinvolvement.links.model.register.file.OdsColumn.SETTING;
import static org.localinvolvement.links.model.register.file.OdsColumn.STATUS;
import static org.localinvolvement.links.model.register.file.OdsColumn.SUB_TYPE;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.localinvolvement.links.model.organisation.CareTrust;
import org.localinvolvement.links.model.organisation.ClinicalCommissioningGroup;
import org.localinvolvement.links.model.organisation.ContractorKind;
import org.localinvolvement.links.model.organisation.IndependentProvider;
import org.localinvolvement.links.model.organisation.NhsTrust;
import org.localinvolvement.links.model.organisation.PrimaryCareContractor;
import org.localinvolvement.links.model.organisation.SpecialHealthAuthority;
import org.localinvolvement.links.model.organisation.WelshNhsTrust;

/**
 * Which list of the NHS Organisation Data Service (ODS) a file holds, and so what its rows become. What all lists share stands at
 * {@link OdsFile}.
 *
 * <p>Source of the columns of each list: the schemas that data.gov.uk held for the files (repository health-schemas, 2015), and for
 * the places of the columns the service's own description of {@code epraccur.csv}, both read in public copies; what rests on
 * anything less is said with the list. A real file was at hand for {@link #NHS_TRUSTS} alone.
 *
 * <p>Not among these: Primary Care Trusts and Strategic Health Authorities, whose files were withdrawn and of which no description
 * was found (the library ships both whole); opticians ({@code eoptsite.csv}) and care homes ({@code ecarehomesite.csv}), because
 * these lists do not say whether an optician provides care under the NHS, or whether a home is a council's, a charity's or a
 * company's, and whether there is a duty depends on it; sites of trusts and providers, which are premises and no bodies.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists of columns are made by List.of and never change
public enum OdsList {
    /**
     * NHS trusts, {@code etr.csv}: each an {@link NhsTrust}, or a {@link WelshNhsTrust} where column 3 is {@code W00}.
     *
     * <p>A code is R or T and two further letters or digits. One that begins with T is a {@link CareTrust}'s in whichever list it stands:
     * the NHS Data Dictionary gives T to care trusts (coding frame D, for example TAK). The trusts' file of 2015 holds none.
     */
    NHS_TRUSTS(
            "etr.csv",
            "[RT][A-Z0-9]{2}",
            "R or T and two further letters or digits",
            List.of(NAME, GROUPING, GEOGRAPHY, OPENED),
            List.of()),

    /**
     * Care trusts, {@code ect.csv}: each a {@link CareTrust}, of which it is not held whether it commissions, for which councils, and by
     * whose agreement it was set up.
     *
     * <p>A code is T and two further letters or digits. Column 14 has a value of which no meaning was found; it is not read.
     */
    CARE_TRUSTS(
            "ect.csv",
            "T[A-Z0-9]{2}",
            "T and two further letters or digits",
            List.of(NAME, GROUPING, GEOGRAPHY, OPENED),
            List.of()),

    /**
     * Special Health Authorities, {@code espha.csv}: each a {@link SpecialHealthAuthority} without kinds of guidance.
     *
     * <p>A code is three to five letters or digits. Columns 3 and 4 are empty. The library ships some of these authorities, which
     * the guides name, under ids of its own, without codes: a register with both lists holds them twice.
     */
    SPECIAL_HEALTH_AUTHORITIES(
            "espha.csv", "[A-Z0-9]{3,5}", "three to five letters or digits", List.of(NAME, OPENED), List.of()),

    /**
     * Clinical commissioning groups, {@code eccg.csv}: each a {@link ClinicalCommissioningGroup} without councils.
     *
     * <p>A code is three to five letters or digits. The file holds commissioning hubs too, and from 1 July 2022 parts of integrated
     * care boards, which kept the code of a group and took another name (NHS Data Dictionary, Sub Integrated Care Board
     * Location). So a row is a group where its name says CCG or clinical commissioning group, and else is set aside. This rests on
     * names as they stand in public copies; of column 14, which may say the same, no meaning was found.
     */
    CLINICAL_COMMISSIONING_GROUPS(
            "eccg.csv",
            "[A-Z0-9]{3,5}",
            "three to five letters or digits",
            List.of(NAME, GROUPING, GEOGRAPHY, OPENED),
            List.of()),

    /**
     * GP practices, {@code epraccur.csv}: each a {@link PrimaryCareContractor} of kind {@link ContractorKind#GENERAL_PRACTICE}.
     *
     * <p>The file lists prescribing cost centres, of which practices are some. Column 26, the prescribing setting, tells them: 4 in files
     * to 2025, the role RO76 in later exports, where several roles stand apart by {@code |}; 0 to 25 and other roles are walk-in centres,
     * prisons, hospital services and the like, and set aside. A row that ends before column 26 cannot be told and is a problem.
     *
     * <p>Column 13 is the status: {@code A} or {@code ACTIVE}; {@code C}, {@code CLOSED} or {@code INACTIVE}, which asks for a close
     * date; {@code D} dormant, without practitioners and not closed; {@code P} proposed. The last two are set aside.
     *
     * <p>Column 15 is the commissioner: the Primary Care Trust to 31 March 2013, later a clinical commissioning group or a part of an
     * integrated care board. It is read as the body with which the practice has its contract, which for the later ones rests on the
     * service's word alone, from the date in column 16 to that in column 17, both inclusive. Without a date in column 16 it is known of
     * the as-at date alone. Column 3 is empty for the Channel Islands and the Isle of Man; such rows are set aside.
     *
     * <p>A code is a letter and four or five further letters or digits. Source of status and settings: the service's description of the
     * file (2013) and its Reference Data Catalogue.
     */
    GENERAL_PRACTICES(
            "epraccur.csv",
            "[A-Z][A-Z0-9]{4,5}",
            "a letter and four or five further letters or digits",
            List.of(NAME, OPENED, STATUS, SETTING),
            List.of(GROUPING, COMMISSIONER, JOINED, LEFT)),

    /**
     * Dental practices, {@code egdpprac.csv}. Column 14 is {@code D} for a practice with NHS patients, which becomes a
     * {@link PrimaryCareContractor} of kind {@link ContractorKind#DENTAL}, and {@code P} for a private one, which becomes an
     * {@link IndependentProvider} without contracts: it provides no care service of the LINks' law.
     *
     * <p>Columns 3, 13 and 15 to 17 are read as those of {@link #GENERAL_PRACTICES}. The service calls column 15 the parent
     * organisation, of three characters; that it is the body with which the practice has its contract, and what D and P mean, rests
     * on public programs that read the file. Other values in column 14, as later exports may have them, are told as problems.
     *
     * <p>A code is V and four to six letters or digits.
     */
    DENTAL_PRACTICES(
            "egdpprac.csv",
            "V[A-Z0-9]{4,6}",
            "V and four to six further letters or digits",
            List.of(NAME, OPENED, STATUS, SUB_TYPE),
            List.of(GROUPING, COMMISSIONER, JOINED, LEFT)),

    /**
     * Pharmacies and appliance contractors, {@code edispensary.csv}: each a {@link PrimaryCareContractor} of kind
     * {@link ContractorKind#PHARMACEUTICAL}; the service lists them so that they are paid for what they dispense.
     *
     * <p>Column 13 is the status, as for {@link #GENERAL_PRACTICES}. Column 15 is the company that owns the pharmacy, and column 24 an area
     * in which it lies; neither is the body with which it has its contract, which therefore is not held. Column 3 is empty for the
     * Isle of Man; such rows are set aside. Nothing tells local pharmaceutical services from others.
     *
     * <p>A code is five letters or digits.
     */
    DISPENSARIES(
            "edispensary.csv",
            "[A-Z0-9]{5}",
            "five letters or digits",
            List.of(NAME, OPENED, STATUS),
            List.of(GROUPING)),

    /**
     * Independent sector healthcare providers, {@code ephp.csv}: each an {@link IndependentProvider} without contracts. The list has
     * those alone that needed a code (Reference Data Catalogue), so that it is never whole.
     *
     * <p>A code is three to five letters or digits.
     */
    INDEPENDENT_PROVIDERS(
            "ephp.csv",
            "[A-Z0-9]{3,5}",
            "three to five letters or digits",
            List.of(NAME, GROUPING, GEOGRAPHY, OPENED),
            List.of());

    private static final int FEWEST_CELLS = 11;

    private final String file;
    private final Pattern codes;
    private final String formOfCodes;
    private final List<OdsColumn> filled;
    private final List<OdsColumn> mayBeEmpty;

    OdsList(String file, String codes, String formOfCodes, List<OdsColumn> filled, List<OdsColumn> mayBeEmpty) {
        this.file = file;
        this.codes = Pattern.compile(codes);
        this.formOfCodes = formOfCodes;
        this.filled = filled;
        this.mayBeEmpty = mayBeEmpty;
    }

    /**
     * Under which name the service publishes the list.
     *
     * @return for example {@code etr.csv}
     */
    public String publishedAs() {
        return file;
    }

    boolean isCode(String code) {
        return codes.matcher(code).matches();
    }

    String formOfCodes() {
        return formOfCodes;
    }

    /** The columns beside the code that have to be filled. */
    List<OdsColumn> filled() {
        return filled;
    }

    List<OdsColumn> columns() {
        return Stream.of(List.of(CODE, CLOSED), filled, mayBeEmpty)
                .flatMap(List::stream)
                .toList();
    }

    /** A row may be cut short after the last cell that has to be filled. */
    int fewestCells() {
        return filled.stream().mapToInt(OdsColumn::place).reduce(FEWEST_CELLS, Math::max);
    }
}
