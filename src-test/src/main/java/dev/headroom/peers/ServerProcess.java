package dev.headroom.peers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A peer that runs, from its first answer until it is closed; it ends with this process in any case. */
final class ServerProcess implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final URI endpoint;
    private final double firstAnswerMillis;

    private ServerProcess(Process process, URI endpoint, long started) throws IOException, InterruptedException {
        this.process = process;
        this.endpoint = endpoint;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitAnswer(started);
        this.firstAnswerMillis = (System.nanoTime() - started) / 1e6;
    }

    /** Starts a peer on a free port and waits for its first answer. */
    static ServerProcess start(Peer peer, Workshop workshop) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = peer.command(workshop, port);
        Path log = workshop.folder().resolve(peer.label() + ".log");
        Files.createDirectories(log.getParent());
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new ServerProcess(process, URI.create("http://127.0.0.1:" + port), started);
    }

    URI endpoint() {
        return endpoint;
    }

    /** From the start of the process to its first answer to ListTables, in milliseconds. */
    double firstAnswerMillis() {
        return firstAnswerMillis;
    }

    ProcessFigures figures() {
        return new ProcessFigures(process.pid());
    }

    private void awaitAnswer(long started) throws IOException, InterruptedException {
        while (!answers()) {
            if (process.waitFor(2, TimeUnit.MILLISECONDS)) {
                throw new IOException(
                        "the server ended with " + process.exitValue() + "; its log is in src-test/target/peers");
            }
            if (System.nanoTime() - started > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                close();
                throw new IOException("no answer within " + PATIENCE_SECONDS + " s");
            }
        }
    }

    private boolean answers() {
        try (Connection connection = new Connection(endpoint)) {
            connection.send("ListTables", new byte[] {'{', '}'});
            return connection.receive() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
