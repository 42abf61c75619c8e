package dev.headroom.app.serve.http;

import java.time.Duration;
import java.time.InstantSource;

/**
 * How the server listens and what it puts up with.
 *
 * @param host the name or address to listen at
 * @param port from 0 to 65,535; 0 takes a free one
 * @param threads event loops, at least 1
 * @param maxConnections open at a time, at least 1
 * @param requestTime how long a request may take to arrive, from its first byte to its last
 * @param idleTime how long a connection may stay silent
 * @param clock tells the date of answers
 * @param seed from which request ids are drawn
 */
public record HttpSettings(
        String host,
        int port,
        int threads,
        int maxConnections,
        Duration requestTime,
        Duration idleTime,
        InstantSource clock,
        long seed) {

    /** A request's body, sent or unpacked (facts §2.2). */
    static final int MAX_BODY_BYTES = 16 << 20;
    /** All headers of a request (facts §2.2). */
    static final int MAX_HEADER_BYTES = 16 << 10;
    /** The first line of a request (facts §2.2). */
    static final int MAX_LINE_BYTES = 16 << 10;

    /** The common ones: a minute for a request, two for silence, longer than the SDKs keep a connection. */
    public static HttpSettings of(String host, int port, int threads, int maxConnections, long seed) {
        return new HttpSettings(
                host,
                port,
                threads,
                maxConnections,
                Duration.ofSeconds(60),
                Duration.ofSeconds(120),
                InstantSource.system(),
                seed);
    }
}
