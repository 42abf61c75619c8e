package dev.headroom.app.serve;

import java.io.IOException;
import java.net.UnknownHostException;
import java.util.Locale;

/** Why the server cannot listen, and what to do about it. */
final class ListenProblem {
    private static final int FIRST_OPEN_PORT = 1024;

    private ListenProblem() {}

    static String sentence(String host, int port, IOException refused) {
        if (refused instanceof UnknownHostException) {
            return "--host '" + host + "' is not known; give an address of this machine, such as 127.0.0.1 or 0.0.0.0";
        }
        String reason = String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
        if (reason.contains("in use")) {
            return "port " + port + " is in use; end what listens there, or take another with --port (0 takes a free"
                    + " one)";
        }
        if (reason.contains("permission denied") && port < FIRST_OPEN_PORT) {
            return "port " + port + " is only for the administrator; take one from " + FIRST_OPEN_PORT + " with --port";
        }
        if (reason.contains("assign requested address")) {
            return "--host '" + host + "' is no address of this machine; try 127.0.0.1 or 0.0.0.0";
        }
        return "cannot listen at " + host + " port " + port + ": " + refused.getMessage();
    }
}
