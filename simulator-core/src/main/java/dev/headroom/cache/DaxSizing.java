package dev.headroom.cache;

import dev.headroom.scenario.DaxModel;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sizing guide's arithmetic (facts §7.2): what a workload asks of a cluster, in normalised requests a second, and how many
 * nodes bear that.
 *
 * @param hitKilobytes of hits, each second
 * @param missKilobytes of misses
 * @param writeKilobytes of writes
 */
public record DaxSizing(double hitKilobytes, double missKilobytes, double writeKilobytes, DaxModel model) {
    private static final int MOST_NODES = 11;

    /** So many nodes of a type. */
    public record Cluster(DaxNodeType type, int nodes) {}

    /** What the workload asks of all nodes together; a write counts on every node. */
    public double normalized(int nodes) {
        return hitKilobytes + model.missWork() * missKilobytes + model.writeWork() * nodes * writeKilobytes;
    }

    /** What a cluster must bear that is to be full by this share at the most. */
    public static double atTarget(double normalized, double share) {
        return normalized / share;
    }

    /** What a cluster must bear that is to go on when one of its nodes is lost. */
    public static double withOneNodeLost(double normalized, int nodes) {
        return normalized * nodes / (nodes - 1);
    }

    /** How many nodes bear so much, where each bears this. */
    public static int nodesFor(double normalized, double nodeThroughput) {
        return (int) Math.ceil(normalized / nodeThroughput - 1e-9);
    }

    /**
     * The smallest cluster of r5 nodes that bears the workload and is full by this share at the most; empty where none does.
     *
     * @param atLeast so many nodes it has at least
     */
    public Optional<Cluster> cluster(double share, int atLeast) {
        return Stream.of(DaxNodeType.values())
                .filter(type -> type.normalizedRequestsPerSecond().isPresent())
                .flatMap(type -> nodesOf(type, share, atLeast).stream())
                .findFirst();
    }

    private Optional<Cluster> nodesOf(DaxNodeType type, double share, int atLeast) {
        return IntStream.rangeClosed(atLeast, MOST_NODES)
                .filter(nodes -> atTarget(normalized(nodes), share) <= nodes * type.throughput(model))
                .mapToObj(nodes -> new Cluster(type, nodes))
                .findFirst();
    }
}
