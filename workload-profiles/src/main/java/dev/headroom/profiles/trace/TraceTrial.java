package dev.headroom.profiles.trace;

import dev.headroom.profiles.bind.Bound;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.problem.ScenarioProblemsException;
import dev.headroom.workload.ArrivalProcess;
import dev.headroom.workload.AttributeGenerator;
import dev.headroom.workload.KeyChooser;
import dev.headroom.workload.KeyContext;
import dev.headroom.workload.KeyFrontier;
import dev.headroom.workload.SizeDistribution;
import dev.headroom.workload.TraceColumn;
import java.util.SplittableRandom;

/**
 * Opens everything in a scenario that replays recorded traffic once on trial. So its files are read with the scenario, as
 * what they are wanted for, and a row that cannot be used is found before anything runs.
 */
public final class TraceTrial {
    private final RecordedTraffic files;
    private final Problems problems;

    public TraceTrial(RecordedTraffic files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Reads what is named below a bound scenario; what cannot be read or used is added to the problems. */
    public void read(Bound bound) {
        for (Bound part : bound.parts().values()) {
            part.as(TraceColumn.class).ifPresent(column -> tryOut(bound.value(), part, column));
            read(part);
        }
    }

    private void tryOut(Object strategy, Bound where, TraceColumn column) {
        try {
            if (strategy instanceof ArrivalProcess process) {
                process.open(new SplittableRandom(0), files);
            } else if (strategy instanceof KeyChooser chooser) {
                chooser.open(new KeyContext(new SplittableRandom(0), files, new KeyFrontier(0)));
            } else if (strategy instanceof AttributeGenerator generator) {
                generator.open(new SplittableRandom(0), files);
            } else if (strategy instanceof SizeDistribution sizes) {
                sizes.open(new SplittableRandom(0), files);
            } else {
                files.check(column);
            }
        } catch (ScenarioProblemsException wrong) {
            wrong.problems().forEach(problem -> problems.add(where.place(), where.path(), problem.toString()));
        } catch (IllegalArgumentException refused) {
            problems.add(where.place(), where.path(), refused.getMessage());
        }
    }
}
