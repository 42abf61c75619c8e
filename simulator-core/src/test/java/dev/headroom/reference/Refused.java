package dev.headroom.reference;

/** The item does not allow the update. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
