package dev.headroom.peers;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Starts {@link InProcess} in its own JVM and reads what it measures. */
final class InProcessRun {
    private final Peer peer;
    private final Workshop workshop;

    InProcessRun(Peer peer, Workshop workshop) {
        this.peer = peer;
        this.workshop = workshop;
    }

    /** Whether that peer can be had within a process. */
    static boolean has(Peer peer) {
        return peer == Peer.DYNAMODB_LOCAL || peer == Peer.HEADROOM;
    }

    /** One line of the child's output. */
    static String line(Operation operation, Window window) {
        return operation + " " + window.perSecond() + " " + window.medianMicros() + " " + window.p99Micros() + " "
                + window.failed();
    }

    /** Runs the child to its end and hands on each line as it comes. */
    void measure(List<String> arguments, Consumer<Measured> report) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                workshop.java(),
                "-Djava.library.path=" + workshop.nativeLibraries(),
                "-cp",
                workshop.localClassPath() + File.pathSeparator + System.getProperty("java.class.path"),
                InProcess.class.getName(),
                peer.label()));
        command.addAll(arguments);
        Process child = new ProcessBuilder(command)
                .redirectError(workshop.folder().resolve("in-process.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(child::destroyForcibly));
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().filter(InProcessRun::isResult).map(this::parse).forEach(report);
        }
        if (child.waitFor() != 0) {
            throw new IOException(
                    "the engine in process ended with " + child.exitValue() + "; its log is in src-test/target/peers");
        }
    }

    private static boolean isResult(String line) {
        return Arrays.stream(Operation.values()).anyMatch(one -> line.startsWith(one + " "));
    }

    private Measured parse(String line) {
        String[] fields = line.split(" ");
        Window window = new Window(
                Double.parseDouble(fields[1]),
                Double.parseDouble(fields[2]),
                Double.parseDouble(fields[3]),
                Double.NaN,
                Long.parseLong(fields[4]));
        return new Measured(peer.label(), "in-process", 1, Operation.valueOf(fields[0]), window);
    }
}
