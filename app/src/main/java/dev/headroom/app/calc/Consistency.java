package dev.headroom.app.calc;

import dev.headroom.arithmetic.ReadKind;
import picocli.CommandLine.Option;

/** The option that says how a read is asked for. */
final class Consistency {
    @Option(
            names = "--consistency",
            defaultValue = "eventual",
            paramLabel = "KIND",
            description = "eventual, strong or transactional (default: ${DEFAULT-VALUE}).")
    private ReadKind kind;

    ReadKind kind() {
        return kind;
    }
}
