package dev.headroom.app.serve;

import dev.headroom.app.serve.signature.Credentials;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds what cannot be meant, before anything is opened. */
final class OptionChecks {
    private static final int MAX_PORT = 65_535;
    private static final double MAX_SPEED = 1_000_000;
    private static final Pattern REGION = Pattern.compile("[a-z]{2,}(-[a-z]+)+-\\d{1,2}");

    private final CommandLine line;
    private final ServeOptions options;

    OptionChecks(CommandLine line, ServeOptions options) {
        this.line = line;
        this.options = options;
    }

    void check() {
        need(options.port >= 0 && options.port <= MAX_PORT, "--port must be from 0 to 65535, not " + options.port);
        need(options.threadsOrCores() >= 1, "--threads must be at least 1, not " + options.threads);
        need(options.maxConnections >= 1, "--max-connections must be at least 1, not " + options.maxConnections);
        need(
                options.speed > 0 && options.speed <= MAX_SPEED,
                "--speed must be above 0 and at most 1000000, not " + options.speed);
        need(!options.host.isBlank(), "--host must name an address, such as 127.0.0.1");
        need(
                options.region == null || REGION.matcher(options.region).matches(),
                "--region '" + options.region + "' does not look like a region, such as us-east-1");
    }

    /** The key whose signatures are checked, from the options or else the environment. */
    Optional<Credentials> credentials(Map<String, String> environment) {
        String id = options.accessKey == null ? set(environment, "HEADROOM_ACCESS_KEY") : options.accessKey;
        String secret = options.secretKey == null ? set(environment, "HEADROOM_SECRET_KEY") : options.secretKey;
        need(id == null || !id.isBlank(), "--access-key must not be empty");
        need(secret == null || !secret.isBlank(), "--secret-key must not be empty");
        need(id == null || secret != null, "--access-key needs --secret-key too, or HEADROOM_SECRET_KEY");
        need(secret == null || id != null, "--secret-key needs --access-key too, or HEADROOM_ACCESS_KEY");
        return Optional.ofNullable(id).map(key -> new Credentials(key, secret));
    }

    /** A variable that is empty is as good as none. */
    private static String set(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    private void need(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(line, otherwise);
        }
    }
}
