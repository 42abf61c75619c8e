package dev.headroom.peers;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code src-test/peers}. */
@Command(
        name = "src-test/peers",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Runs the same requests against Headroom and other engines of DynamoDB's protocol, one after another, and prints what each"
                    + " costs: requests per second, round trips, the server's processor time per request, memory, and the time to"
                    + " the first answer.",
            "Linux only (it reads /proc). The first run fetches the other engines with Maven and npm.",
            ""
        })
public final class PeersCommand implements Callable<Integer> {
    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PEER",
            description = "headroom, dynamodb-local, dynalite, dynoxide; all of them unless told otherwise.")
    private List<String> only = Arrays.stream(Peer.values()).map(Peer::label).toList();

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "Measure a server that runs already, instead; its table \"peers\" must not exist.")
    private URI endpoint;

    @Option(names = "--pid", paramLabel = "PID", description = "The process of that server, for its processor time.")
    private Long pid;

    @Option(
            names = "--clients",
            split = ",",
            paramLabel = "KIND",
            description = "raw (sockets), pipelined (16 in flight on each), sdk (AWS SDK v2): ${DEFAULT-VALUE}.",
            defaultValue = "raw,pipelined,sdk")
    private List<ClientKind> clients;

    @Option(
            names = "--operations",
            split = ",",
            paramLabel = "NAME",
            description = "get, put, update, query, batch, transact, scan: ${DEFAULT-VALUE}.",
            defaultValue = "get,put,update,query,batch,transact,scan")
    private List<Operation> operations;

    @Option(
            names = "--threads",
            split = ",",
            paramLabel = "N",
            description = "Clients side by side: ${DEFAULT-VALUE}.",
            defaultValue = "1,8")
    private List<Integer> threads;

    @Option(names = "--seconds", description = "Of each window: ${DEFAULT-VALUE}.", defaultValue = "3")
    private double seconds;

    @Option(names = "--warm-up", description = "Seconds before: ${DEFAULT-VALUE}.", defaultValue = "3")
    private double warmUp;

    @Option(
            names = "--repeats",
            description = "Windows, of which the median is reported: ${DEFAULT-VALUE}.",
            defaultValue = "3")
    private int repeats;

    @Option(
            names = "--items",
            description = "Items of 1 KB in the table: ${DEFAULT-VALUE}, 20 to a partition key.",
            defaultValue = "100000")
    private int items;

    @Option(
            names = "--small-items",
            description =
                    "Items of 200 bytes to measure memory with, on a fresh server: ${DEFAULT-VALUE}; 0 leaves that out.",
            defaultValue = "1000000")
    private int smallItems;

    @Option(names = "--no-in-process", description = "Leaves out engines within the process.")
    private boolean noInProcess;

    @Option(names = "--out", paramLabel = "DIR", description = "For the CSV files; src-test/target/peers unless given.")
    private Path out;

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new PeersCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Operation.class, Operation::named)
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Workshop workshop = new Workshop(Path.of("").toAbsolutePath());
        Report report = new Report(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        Load.Plan plan = new Load.Plan(warmUp, seconds, repeats);
        Comparison comparison = new Comparison(report, workshop, plan, clients, operations, threads, items);
        if (endpoint != null) {
            comparison.runningServer(endpoint, pid);
        } else {
            for (Peer peer : only.stream().map(Peer::named).toList()) {
                comparison.server(peer, smallItems);
                if (!noInProcess && InProcessRun.has(peer)) {
                    comparison.inProcess(peer);
                }
            }
        }
        report.write(out == null ? workshop.folder() : out);
        return 0;
    }
}
