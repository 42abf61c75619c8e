package dev.headroom.peers;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/** Measures one peer after another in the same way. */
final class Comparison {
    private static final int LOADERS = 4;

    private final Report report;
    private final Workshop workshop;
    private final Load.Plan plan;
    private final List<ClientKind> kinds;
    private final List<Operation> operations;
    private final List<Integer> threads;
    private final int items;

    Comparison(
            Report report,
            Workshop workshop,
            Load.Plan plan,
            List<ClientKind> kinds,
            List<Operation> operations,
            List<Integer> threads,
            int items) {
        this.report = report;
        this.workshop = workshop;
        this.plan = plan;
        this.kinds = kinds;
        this.operations = operations;
        this.threads = threads;
        this.items = items;
    }

    /** Starts a peer and measures it; then again, for its memory, unless there are no small items. */
    void server(Peer peer, int smallItems) throws IOException, InterruptedException {
        report.begin(peer.label());
        try {
            if (!operations.isEmpty()) {
                try (ServerProcess server = ServerProcess.start(peer, workshop)) {
                    operations(peer.label(), server.endpoint(), server.figures()::cpuSeconds);
                }
            }
            footprint(peer, smallItems);
        } catch (FailedRequest refused) {
            report.note(peer.label() + " is left out here: " + refused.getMessage());
        }
    }

    /** Measures a server that somebody else has started. */
    void runningServer(URI endpoint, Long pid) throws IOException, InterruptedException {
        report.begin(endpoint.toString());
        DoubleSupplier cpu = pid == null ? () -> Double.NaN : new ProcessFigures(pid)::cpuSeconds;
        try {
            operations(endpoint.toString(), endpoint, cpu);
        } catch (FailedRequest refused) {
            report.note("given up: " + refused.getMessage());
        }
    }

    /** Measures the peer's engine within a process. */
    void inProcess(Peer peer) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                Integer.toString(items),
                Double.toString(plan.warmUp()),
                Double.toString(plan.seconds()),
                Integer.toString(plan.repeats())));
        operations.forEach(operation -> arguments.add(operation.name()));
        new InProcessRun(peer, workshop).measure(arguments, report::add);
    }

    private void operations(String peer, URI endpoint, DoubleSupplier cpu)
            throws IOException, InterruptedException, FailedRequest {
        Dataset data = Dataset.ofKilobytes(items);
        fill(endpoint, data);
        Load load = new Load(cpu, plan);
        try (Target target = new Target(endpoint)) {
            for (Operation operation : operations) {
                for (ClientKind kind : kinds) {
                    if (kind != ClientKind.PIPELINED || Pipelined.suits(operation)) {
                        for (int count : threads) {
                            Window window = load.measure(target.clients(kind, count, operation, data));
                            report.add(new Measured(peer, label(kind), count, operation, window));
                        }
                    }
                }
            }
        }
    }

    private void footprint(Peer peer, int smallItems) throws IOException, InterruptedException, FailedRequest {
        try (ServerProcess server = ServerProcess.start(peer, workshop)) {
            double empty = server.figures().residentMebibytes();
            double loaded = Double.NaN;
            double seconds = Double.NaN;
            if (smallItems > 0) {
                long start = System.nanoTime();
                fill(server.endpoint(), Dataset.ofSmallItems(smallItems));
                seconds = (System.nanoTime() - start) / 1e9;
                loaded = server.figures().residentMebibytes();
            }
            report.add(new Footprint(peer.label(), server.firstAnswerMillis(), empty, loaded, seconds));
        }
    }

    private static void fill(URI endpoint, Dataset data) throws IOException, InterruptedException, FailedRequest {
        List<Engine> loaders = new ArrayList<>();
        for (int i = 0; i < LOADERS; i++) {
            loaders.add(new SocketEngine(endpoint, data));
        }
        new Filling(data).run(loaders);
    }

    private static String label(ClientKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
