package dev.headroom.app.desktop.edit.traffic;

import dev.headroom.app.desktop.document.Reading;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.bind.Binder;
import dev.headroom.profiles.bind.Bound;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.Paths;
import dev.headroom.profiles.tree.ScalarNode;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.WorkloadSpec;
import dev.headroom.workload.TraceFiles;
import dev.headroom.workload.Traffic;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The traffic at a path of a scenario's text, and how long its workload runs. It is read by itself, so that a mistake elsewhere
 * in the scenario does not hide it.
 *
 * @param files the recorded traffic; none while the scenario as a whole cannot be read
 */
record TrafficOf(Traffic traffic, TraceFiles files, TimeSpan length) {
    private static final TimeSpan UNKNOWN = TimeSpan.parse("1h");

    /** @param path such as {@code workloads.buy.traffic} */
    static Optional<TrafficOf> at(String path, Reading reading) {
        Optional<MapNode> tree = reading.tree();
        Optional<MapNode> workloads = tree.flatMap(root -> map(root, "workloads"));
        return workloads.flatMap(all -> all.entries().entrySet().stream()
                .filter(workload -> pathOf(workload).equals(path))
                .filter(workload -> workload.getValue().value() instanceof MapNode)
                .findFirst()
                .flatMap(workload -> of((MapNode) workload.getValue().value(), tree.get(), reading)));
    }

    private static String pathOf(Map.Entry<String, MapNode.Entry> workload) {
        return Paths.field(Paths.field("workloads", workload.getKey()), "traffic");
    }

    private static Optional<TrafficOf> of(MapNode workload, MapNode scenario, Reading reading) {
        Bound bound = new Binder(new Problems()).bindRoot(WorkloadSpec.class, workload, Set.of());
        TraceFiles files = reading.loaded().map(LoadedScenario::files).orElse(TraceFiles.NONE);
        return bound.part("traffic")
                .as(Traffic.class)
                .map(traffic -> new TrafficOf(traffic, files, length(bound, scenario)));
    }

    private static TimeSpan length(Bound workload, MapNode scenario) {
        TimeSpan run = scenario.get("duration").flatMap(TrafficOf::time).orElse(UNKNOWN);
        TimeSpan end = workload.part("end").as(TimeSpan.class).orElse(run);
        TimeSpan start = workload.part("start").as(TimeSpan.class).orElse(TimeSpan.ZERO);
        return new TimeSpan(Math.max(TimeSpan.NANOS_PER_SECOND, end.nanos() - start.nanos()));
    }

    private static Optional<TimeSpan> time(Node node) {
        try {
            return node instanceof ScalarNode scalar ? Optional.of(TimeSpan.parse(scalar.text())) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<MapNode> map(MapNode in, String field) {
        return in.get(field).filter(MapNode.class::isInstance).map(MapNode.class::cast);
    }
}
