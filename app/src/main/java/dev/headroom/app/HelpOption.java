package dev.headroom.app;

import picocli.CommandLine.Option;

/** {@code --help}, for every command below the first. */
public final class HelpOption {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Prints this help.")
    private boolean asked;
}
