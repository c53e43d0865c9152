package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.parameter.Parameters;
import picocli.CommandLine.Option;

/** The option that puts rule packs over the library's rules. */
final class RulesOption {

    @Option(
            names = "--rules",
            paramLabel = "PATH",
            description =
                    "A rule pack of your own, a folder or a jar, put over the library's rules. Can be said several times;"
                            + " each is put over those before it.")
    private List<Path> paths = new ArrayList<>();

    /** The packs, in which nothing is wrong. */
    List<RulePack> read() {
        return RulesCommand.read(paths);
    }

    /**
     * Puts the packs over the library's rules, and what a file agrees over their values.
     *
     * @return what the file agrees; null if there is none
     */
    @Nullable
    Parameters put(Links.Builder builder, @Nullable Path agreed) {
        Parameters known = Parameters.standard();
        for (RulePack pack : paths.stream().map(RulePack::read).toList()) {
            builder.rulePack(pack);
            known = known.overriddenBy(pack.parameters());
        }
        if (agreed == null) {
            return null;
        }
        Parameters own = known.reading(TextFile.name(agreed), TextFile.read(agreed));
        builder.parameters(own);
        return own;
    }
}
