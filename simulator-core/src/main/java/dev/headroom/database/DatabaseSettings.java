package dev.headroom.database;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.Generation;

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
 */
public record DatabaseSettings(
        String region,
        String accountId,
        Generation generation,
        Assumptions assumptions,
        boolean throttling,
        boolean staleReads,
        long seed,
        TimeSpan tableChange) {}
