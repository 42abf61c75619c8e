package dev.headroom.fidelity;

import java.util.List;
import java.util.stream.Stream;

/** Every experiment, in the order of its row. */
final class Experiments {
    static final List<Experiment> ALL = Stream.of(
                    PartitionExperiments.ALL,
                    SplitExperiments.ALL,
                    BurstExperiments.ALL,
                    IndexExperiments.ALL,
                    OnDemandExperiments.ALL,
                    ScalingExperiments.ALL,
                    ArithmeticExperiments.ALL,
                    LatencyExperiments.ALL)
            .flatMap(List::stream)
            .sorted(java.util.Comparator.comparing(Experiment::id))
            .toList();

    private Experiments() {}
}
