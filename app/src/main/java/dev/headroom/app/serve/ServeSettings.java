package dev.headroom.app.serve;

import dev.headroom.profiles.LoadedScenario;
import dev.headroom.scenario.Generation;
import java.util.Optional;

/**
 * What kind of database is served.
 *
 * @param scenario whose tables it has, if any was asked for; it follows the generation and the seed already
 * @param generation which description of the service's capacity it follows
 * @param region in ARNs and endpoints
 * @param speed how many seconds of capacity pass in a second, above 0
 * @param throttling whether requests over capacity are refused
 * @param staleReads whether eventually consistent reads may lag behind writes
 * @param seed from which all that is random follows
 */
public record ServeSettings(
        Optional<LoadedScenario> scenario,
        Generation generation,
        String region,
        double speed,
        boolean throttling,
        boolean staleReads,
        long seed) {}
