package dev.headroom.result;

/**
 * Server errors (HTTP 500) and time-outs that requests met (facts §10.5).
 *
 * @param requests requests of which at least one attempt met one
 * @param serverErrors operations answered with a server error, each attempt counted
 * @param timeouts calls that the client gave up as too slow, each attempt counted; the service carried them out
 * @param failedRequests requests that were given up after one
 */
public record Errors(long requests, long serverErrors, long timeouts, long failedRequests) {
    public static final Errors NONE = new Errors(0, 0, 0, 0);
}
