package dev.headroom.app.serve;

import dev.headroom.scenario.Generation;
import picocli.CommandLine.Option;

/** What {@code headroom serve} is told. */
final class ServeOptions {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8000",
            description = "Listens here (default: ${DEFAULT-VALUE}); 0 takes a free one.")
    int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Listens at this address (default: ${DEFAULT-VALUE}, this machine only).")
    String host;

    @Option(
            names = "--scenario",
            paramLabel = "NAME|FILE",
            description = "Starts with the tables of a shipped profile or a scenario file.")
    String scenario;

    @Option(names = "--generation", paramLabel = "NAME", description = "classic or current (default: current).")
    Generation generation;

    @Option(names = "--region", paramLabel = "REGION", description = "In ARNs (default: the scenario's, or us-east-1).")
    String region;

    @Option(
            names = "--throttling",
            arity = "1",
            paramLabel = "on|off",
            defaultValue = "on",
            converter = OnOff.Reader.class,
            description = "Refuses requests over capacity (default: ${DEFAULT-VALUE}).")
    OnOff throttling;

    @Option(
            names = "--stale-reads",
            arity = "1",
            paramLabel = "on|off",
            defaultValue = "off",
            converter = OnOff.Reader.class,
            description = "Lets eventually consistent reads lag (default: ${DEFAULT-VALUE}).")
    OnOff staleReads;

    @Option(
            names = "--speed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seconds of capacity in a second (default: ${DEFAULT-VALUE}).")
    double speed;

    @Option(names = "--seed", paramLabel = "N", description = "What is random follows from it.")
    Long seed;

    @Option(
            names = "--access-key",
            paramLabel = "ID",
            description = "Takes only requests signed by this key (default: HEADROOM_ACCESS_KEY, or everybody's).")
    String accessKey;

    @Option(
            names = "--secret-key",
            paramLabel = "KEY",
            description = "The secret of the access key (default: HEADROOM_SECRET_KEY).")
    String secretKey;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads for connections (default: 2, or 1 where there is one core).")
    Integer threads;

    @Option(
            names = "--max-connections",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Refuses more at a time (default: ${DEFAULT-VALUE}).")
    int maxConnections;

    int threadsOrCores() {
        return threads == null ? Math.min(2, Runtime.getRuntime().availableProcessors()) : threads;
    }
}
