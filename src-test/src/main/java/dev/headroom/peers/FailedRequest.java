package dev.headroom.peers;

/** A request that was answered with an error: counted and left out of the throughput. */
final class FailedRequest extends Exception {
    private static final long serialVersionUID = 1L;

    FailedRequest(String message) {
        super(message);
    }

    FailedRequest(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
