package dev.headroom.database;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;

/** The ways in which a request on tables is refused, each with the beginning that its messages share (facts §11.9, §11.10). */
final class Refusals {
    private Refusals() {}

    /** Something else is being done to the table. */
    static ServiceException inUse(String what) {
        return new ServiceException(
                ErrorType.RESOURCE_IN_USE, "Attempt to change a resource which is still in use: " + what);
    }

    /** A quota is spent. */
    static ServiceException limit(String what) {
        return new ServiceException(ErrorType.LIMIT_EXCEEDED, what);
    }

    /** A quota is spent that an account's subscription bounds. */
    static ServiceException subscriberLimit(String what) {
        return limit("Subscriber limit exceeded: " + what);
    }

    /** What the request names does not exist. */
    static ServiceException notFound(String what) {
        return new ServiceException(ErrorType.RESOURCE_NOT_FOUND, "Requested resource not found: " + what);
    }
}
