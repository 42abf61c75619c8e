package dev.headroom.profiles.problem;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A scenario that cannot be run, with every problem that was found in it; its message has one line for each. */
public final class ScenarioProblemsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_LINES = 100;
    private static final Comparator<Problem> AS_IN_THE_FILE = Comparator.comparing(Problem::source)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column);

    private final transient List<Problem> problems;

    public ScenarioProblemsException(List<Problem> problems) {
        super(lines(problems));
        this.problems = problems.stream().sorted(AS_IN_THE_FILE).toList();
    }

    /** All of them, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }

    private static String lines(List<Problem> problems) {
        String lines = problems.stream()
                .sorted(AS_IN_THE_FILE)
                .limit(MOST_LINES)
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
        int more = problems.size() - MOST_LINES;
        return more > 0 ? lines + "\nand " + more + " more problems" : lines;
    }
}
