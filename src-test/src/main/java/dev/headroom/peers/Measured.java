package dev.headroom.peers;

/**
 * One line of the result.
 *
 * @param peer whom
 * @param client the kind of client, or {@code in-process}
 * @param threads clients side by side
 * @param operation what was asked
 * @param window the figures
 */
record Measured(String peer, String client, int threads, Operation operation, Window window) {}
