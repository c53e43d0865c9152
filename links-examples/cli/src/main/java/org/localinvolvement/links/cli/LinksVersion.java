package org.localinvolvement.links.cli;

import org.localinvolvement.links.api.Links;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of the library. */
final class LinksVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"links " + Links.version()};
    }
}
