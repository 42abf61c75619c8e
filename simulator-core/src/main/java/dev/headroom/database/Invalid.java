package dev.headroom.database;

import dev.headroom.api.ServiceException;

/** The beginnings that the service's validation messages share (facts §11.9). */
final class Invalid {
    private Invalid() {}

    /** {@code One or more parameter values were invalid: …}. */
    static ServiceException values(String what) {
        return ServiceException.validation("One or more parameter values were invalid: " + what);
    }
}
