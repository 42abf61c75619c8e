package dev.headroom.database;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.Generation;
import dev.headroom.ttl.SweepSettings;

/**
 * What a database is made of besides its tables.
 *
 * @param region as ARNs and stream records name it
 * @param accountId twelve digits, as ARNs name it
 * @param throttling whether capacity is judged at all
 * @param staleReads whether eventually consistent reads may miss recent writes
 * @param seed of everything random
 * @param tableChange how long a table or an index is CREATING, UPDATING or DELETING (facts §12: seconds to minutes; an
 *     assumption)
 * @param timeToLive how soon expired items are deleted (an assumption)
 */
public record DatabaseSettings(
        String region,
        String accountId,
        Generation generation,
        Assumptions assumptions,
        boolean throttling,
        boolean staleReads,
        long seed,
        TimeSpan tableChange,
        SweepSettings timeToLive) {

    /** Expired items are deleted at once, as soon as a sweep that begins every second has come by: for trying it out. */
    public static final SweepSettings PROMPT_TIME_TO_LIVE =
            new SweepSettings(TimeSpan.ofSeconds(0), TimeSpan.ofSeconds(1));

    /** With prompt time to live. */
    public DatabaseSettings(
            String region,
            String accountId,
            Generation generation,
            Assumptions assumptions,
            boolean throttling,
            boolean staleReads,
            long seed,
            TimeSpan tableChange) {
        this(
                region,
                accountId,
                generation,
                assumptions,
                throttling,
                staleReads,
                seed,
                tableChange,
                PROMPT_TIME_TO_LIVE);
    }
}
