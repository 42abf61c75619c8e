package dev.headroom.peers;

import java.util.List;

/**
 * Measures an engine within the process, on one thread. It runs in a JVM of its own, with the class path that the engine
 * wants, and prints a line of numbers for each operation, which {@link InProcessRun} reads.
 */
public final class InProcess {
    private InProcess() {}

    /**
     * Measures and prints.
     *
     * @param arguments the engine, the items, the seconds of warm-up and of a window, the windows, the operations
     */
    public static void main(String[] arguments) throws InterruptedException, FailedRequest {
        Dataset data = Dataset.ofKilobytes(Integer.parseInt(arguments[1]));
        double warmUp = Double.parseDouble(arguments[2]);
        double seconds = Double.parseDouble(arguments[3]);
        int repeats = Integer.parseInt(arguments[4]);
        List<String> operations = List.of(arguments).subList(5, arguments.length);

        Engine engine = engine(arguments[0], data);
        new Filling(data).run(List.of(engine));
        Load load = new Load(() -> Double.NaN, new Load.Plan(warmUp, seconds, repeats));
        for (Operation operation : operations.stream().map(Operation::named).toList()) {
            Window window = load.measure(List.of(new OneByOne(engine, operation, new RandomKeys(data, 0))));
            System.out.println(InProcessRun.line(operation, window));
        }
        // DynamoDB Local leaves threads behind.
        System.exit(0);
    }

    private static Engine engine(String name, Dataset data) {
        return switch (name) {
            case "dynamodb-local" -> EmbeddedLocal.engine(data);
            case "headroom" -> new DatabaseEngine(data);
            default -> throw new IllegalArgumentException("no engine in process called " + name);
        };
    }
}
