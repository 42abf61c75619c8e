package dev.headroom.peers;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The servers that are compared, each started on loopback where it lets one choose. */
enum Peer {
    HEADROOM {
        @Override
        List<String> command(Workshop workshop, int port) {
            return List.of(
                    workshop.launcher(),
                    "serve",
                    "--host",
                    LOOPBACK,
                    "--port",
                    Integer.toString(port),
                    "--throttling",
                    "off");
        }
    },
    DYNAMODB_LOCAL {
        @Override
        List<String> command(Workshop workshop, int port) {
            return List.of(
                    workshop.java(),
                    "-Djava.library.path=" + workshop.nativeLibraries(),
                    "-cp",
                    workshop.localClassPath(),
                    "software.amazon.dynamodb.services.local.main.ServerRunner",
                    "-inMemory",
                    "-sharedDb",
                    "-disableTelemetry",
                    "-port",
                    Integer.toString(port));
        }
    },
    DYNALITE {
        @Override
        List<String> command(Workshop workshop, int port) {
            Path script = workshop.nodePackage("dynalite@4.0.0").resolve("cli.js");
            return List.of(
                    "node",
                    script.toString(),
                    "--host",
                    LOOPBACK,
                    "--port",
                    Integer.toString(port),
                    "--createTableMs",
                    "0");
        }
    },
    DYNOXIDE {
        @Override
        List<String> command(Workshop workshop, int port) {
            Path program = workshop.nodePackage("@dynoxide/linux-x64@1.2.1").resolve("dynoxide");
            return List.of(program.toString(), "serve", "--host", LOOPBACK, "--port", Integer.toString(port));
        }
    };

    private static final String LOOPBACK = "127.0.0.1";

    /** What starts it, on that port. */
    abstract List<String> command(Workshop workshop, int port);

    /** As it is called on the command line. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Peer named(String label) {
        return Arrays.stream(values())
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such peer: " + label));
    }
}
