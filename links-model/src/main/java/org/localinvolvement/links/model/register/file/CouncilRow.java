package org.localinvolvement.links.model.register.file;

import java.util.List;
import org.localinvolvement.links.model.csv.TableRow;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.Region;
import org.localinvolvement.links.model.organisation.Tier;
import org.localinvolvement.links.model.time.Period;

/**
 * What a row of a list says of a council.
 *
 * @param body what tells one council from another; empty where the list has no such word
 * @param county empty where there is none
 * @param row where it stands, to tell what is wrong with it beside other rows
 */
record CouncilRow(
        String body,
        String code,
        String name,
        Tier tier,
        Region region,
        String county,
        Period period,
        List<String> successors,
        TableRow row) {

    void contradicts(String column, String reason) {
        row.tell(
                ProblemCode.LIST_CONTRADICTS,
                column,
                row.cell(column),
                reason,
                "Correct one of the rows, or give the two councils different words in the column body");
    }

    Identifier id() {
        return body.isEmpty() ? Identifier.gss(code) : Identifier.links(body);
    }
}
