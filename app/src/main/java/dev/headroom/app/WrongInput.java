package dev.headroom.app;

/** The user must change something; the message says what was found, what is allowed and the fix. Exit code 2. */
public final class WrongInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongInput(String message) {
        super(message);
    }

    public WrongInput(String message, Throwable cause) {
        super(message, cause);
    }
}
