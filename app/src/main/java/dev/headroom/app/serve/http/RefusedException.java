package dev.headroom.app.serve.http;

/** Ends the work on a request that cannot be carried out. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        this(refusal, null);
    }

    RefusedException(Refusal refusal, Throwable cause) {
        super(null, cause, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
