package org.localinvolvement.links.api.imports;

import java.util.Locale;

/** How the files of an export are written. */
enum ExportFormat {
    /** Rows under a header, apart by a separator: plain logs, Salesforce, the export screens of CRMs. */
    CSV("", ""),
    /** One JSON object a line. */
    JSON_LINES("", ""),
    /** What API v4 of CiviCRM answers: an object whose {@code values} are records, or the bare list. */
    CIVICRM("values", ""),
    /** What the Web API of Dataverse answers: pages whose {@code value} is a list, each with a link to the next. */
    DATAVERSE("value", "@odata.nextLink");

    private final String records;
    private final String nextPage;

    ExportFormat(String records, String nextPage) {
        this.records = records;
        this.nextPage = nextPage;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The member that holds the records. */
    String records() {
        return records;
    }

    /** The member that links to the next page; empty where there are no pages. */
    String nextPage() {
        return nextPage;
    }
}
