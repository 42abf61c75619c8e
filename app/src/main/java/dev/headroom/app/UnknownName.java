package dev.headroom.app;

import java.util.Optional;

/** The messages for a name that is neither a profile nor a file. */
final class UnknownName {
    private UnknownName() {}

    static WrongInput profile(String name, Optional<String> nearest) {
        return new WrongInput("no profile is called '" + name + "'." + hint(nearest));
    }

    static WrongInput profileOrFile(String name, Optional<String> nearest) {
        return new WrongInput("'" + name + "' is neither a shipped profile nor a file." + hint(nearest));
    }

    private static String hint(Optional<String> nearest) {
        return nearest.map(likely -> " Did you mean '" + likely + "'?").orElse("")
                + " 'headroom profiles' lists what ships.";
    }
}
