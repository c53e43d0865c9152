package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.util.List;
import org.localinvolvement.links.api.json.RulesSarif;
import org.localinvolvement.links.api.json.RulesSarif.Checked;
import org.localinvolvement.links.cli.LinksCommand.Console;
import picocli.CommandLine.Option;

/** The option that says in which form a tool tells what is wrong with packs. */
final class ProblemFormOption {

    /** The form. */
    enum Form {
        TEXT,
        JSON,
        SARIF
    }

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            defaultValue = "text",
            description = "The form of the answer: text (default), json, or sarif for code hosts and editors.")
    private Form form = Form.TEXT;

    void give(Console console, String text, String json, List<Checked> packs) {
        console.data()
                .print(
                        switch (form) {
                            case TEXT -> text;
                            case JSON -> json;
                            case SARIF -> RulesSarif.of(packs, Path.of("").toAbsolutePath());
                        });
        console.data().flush();
    }
}
