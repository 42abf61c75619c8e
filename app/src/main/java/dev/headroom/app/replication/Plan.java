package dev.headroom.app.replication;

import dev.headroom.app.replication.Replications.Outcome;
import java.util.Optional;

/**
 * How many replications to run: so many, or in rounds of five until a measure is known well enough; five that agree are
 * enough, so a rarer event than one run in five may be missed. Rounds are of one size
 * whatever the number of threads, so that the same seeds are run everywhere.
 *
 * @param least how many at the least
 * @param most how many at the most
 * @param precision when it is enough before that
 */
public record Plan(int least, int most, Optional<Precision> precision) {
    /** More say little: the interval shrinks with the square root of their number. */
    public static final int MOST = 100;

    private static final int ROUND = 5;

    /** So many. */
    public static Plan of(int replications) {
        return new Plan(replications, replications, Optional.empty());
    }

    /** As many as the precision takes, five at the least and a hundred at the most. */
    public static Plan until(Precision precision) {
        return new Plan(ROUND, MOST, Optional.of(precision));
    }

    /** How many to add to those that were run. */
    int round(int done) {
        return done == 0 ? least : Math.min(ROUND, most - done);
    }

    boolean isEnough(Outcome outcome) {
        return outcome.replications() >= most
                || (outcome.replications() >= least
                        && precision.map(wanted -> wanted.isMetBy(outcome)).orElse(true));
    }
}
