package org.localinvolvement.links.model.register.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.localinvolvement.links.model.csv.CsvTable;
import org.localinvolvement.links.model.decision.UnusableInputException;

/**
 * Reads a list of organisations from a file of the NHS Organisation Data Service (ODS), as it publishes them.
 *
 * <p>The form, the same for all lists: comma-separated, in UTF-8, quoted or not, without a header. Each row is an organisation. A column
 * is known by its place alone, from 1:
 *
 * <table>
 *   <caption>The 27 columns</caption>
 *   <tr><th>Column</th><th>What it holds</th><th>How it is read</th></tr>
 *   <tr><td>1</td><td>organisation code</td><td>of the form that the list has; each code once</td></tr>
 *   <tr><td>2</td><td>name</td><td>not empty; kept in the letters of the file</td></tr>
 *   <tr><td>3</td><td>national grouping</td><td>{@code W00} is Wales; not empty, except where the list says so</td></tr>
 *   <tr><td>4</td><td>high level health geography</td><td>not kept; not empty where column 3 may not be</td></tr>
 *   <tr><td>5 to 10</td><td>address and postcode</td><td>neither read nor told</td></tr>
 *   <tr><td>11</td><td>open date</td><td>yyyymmdd, not empty: the first day on which the organisation exists</td></tr>
 *   <tr><td>12</td><td>close date</td><td>yyyymmdd: the last day on which it exists; empty where it is open</td></tr>
 *   <tr><td>13</td><td>status</td><td rowspan="4">where the list says so</td></tr>
 *   <tr><td>14</td><td>sub-type</td></tr>
 *   <tr><td>15 to 17</td><td>commissioner or parent, and the dates of joining and leaving it</td></tr>
 *   <tr><td>26</td><td>prescribing setting</td></tr>
 *   <tr><td>18</td><td>telephone number</td><td>neither read nor told</td></tr>
 *   <tr><td>others</td><td>various</td><td>not read</td></tr>
 * </table>
 *
 * <p>A row may be cut short after column 11, or after the last column that its list needs. A row that lacks a cell, or whose cells are
 * not of their form, is told with its line and left out; of two rows with one code the first stands. A row that is sound, but none
 * of the bodies of its list, is set aside with the reason: an organisation of Wales, which is only kept among NHS trusts; a
 * dormant practice; a cost centre that is no practice. {@link OdsList} says what the rows of each list become and where its columns
 * were read.
 *
 * <p>The id of a body is its code, for example {@code ods:RTG}. What the file does not say is not known: the kind of a trust, its
 * Strategic Health Authority, the area of a commissioner, a provider's contracts.
 *
 * <p>The file holds what was so on the day on which it was made, and no history. So the name stands for all the dates of the body. A
 * trust's name with the words "NHS Foundation Trust" says that it is a Foundation Trust <em>on that day</em>, another name that it is
 * none: of the days before and after, the status is not known.
 *
 * <p>An entry replaces another of the same id as a whole when registers are combined. Where the trusts that the library ships, of ambulance
 * services and Care Trusts, should keep what is known of them, put the shipped register over this one:
 *
 * <pre>{@code
 * OdsFile.read(file, OdsList.NHS_TRUSTS, asAt).register(Coverage.nothing()).combinedWith(Register.standard())
 * }</pre>
 */
public final class OdsFile {

    private static final int MOST_CELLS = 27;

    private OdsFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param list which list it holds; the file does not say it
     * @param asAt the day on which the file was made, which is the day on which its names were borne
     * @return the bodies, every problem, and what was set aside
     * @throws UnusableInputException if the file is missing, empty or no text, or a quotation mark in it is never closed
     */
    public static BodiesRead read(Path file, OdsList list, LocalDate asAt) {
        try (CsvTable table =
                CsvTable.withoutHeader(file, OdsColumn.places(list.columns()), list.fewestCells(), MOST_CELLS)) {
            OdsRows rows = new OdsRows(list, asAt);
            while (table.hasNext()) {
                rows.add(new OdsRow(table.next(), list));
            }
            return new BodiesRead(rows.bodies(), table.problems(), rows.setAside());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
