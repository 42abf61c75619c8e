package dev.headroom.simulation;

import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.problem.ScenarioProblemsException;
import dev.headroom.result.RunResult;
import java.util.List;
import java.util.function.Consumer;

/** A scenario that breaks a law, or that breaks down. */
record Breach(ScenarioTree scenario, Throwable failure) {
    private static final int PATIENCE = 400;

    /** What is wrong with a scenario, or null. */
    static Breach of(ScenarioTree tree) {
        return of(tree, result -> {});
    }

    /** The same, handing on the result of one with which nothing is wrong. */
    static Breach of(ScenarioTree tree, Consumer<RunResult> results) {
        try {
            results.accept(WatchedRun.of(WatchedRun.read(tree)));
            return null;
        } catch (ScenarioProblemsException refused) {
            // What the checks refuse cannot be run, and so breaks nothing.
            return null;
        } catch (AssertionError | RuntimeException | StackOverflowError failure) {
            return new Breach(tree, failure);
        }
    }

    /** The simplest scenario found that fails in the same way. */
    Breach simplest() {
        Breach simplest = this;
        int left = PATIENCE;
        for (Breach simpler = this; simpler != null; ) {
            simplest = simpler;
            simpler = null;
            List<ScenarioTree> candidates = simplest.scenario.simpler();
            for (int i = 0; i < candidates.size() && simpler == null && left > 0; i++) {
                if (isReadable(candidates.get(i))) {
                    left--;
                    Breach other = of(candidates.get(i));
                    simpler = other != null && other.kind().equals(kind()) ? other : null;
                }
            }
        }
        return simplest;
    }

    /** Without what it depends on, a scenario is refused, which is another failure. */
    private boolean isReadable(ScenarioTree tree) {
        try {
            LoadedScenario read = WatchedRun.read(tree);
            return read != null;
        } catch (ScenarioProblemsException refused) {
            return false;
        }
    }

    /** By which two failures are taken for the same. */
    private String kind() {
        if (failure instanceof BrokenLaw broken) {
            return broken.law();
        }
        StackTraceElement[] stack = failure.getStackTrace();
        return failure.getClass() + (stack.length == 0 ? "" : " " + stack[0]);
    }

    String report(long seed) {
        StringBuilder stack = new StringBuilder();
        if (!(failure instanceof BrokenLaw)) {
            for (int i = 0; i < Math.min(8, failure.getStackTrace().length); i++) {
                stack.append("\n    at ").append(failure.getStackTrace()[i]);
            }
        }
        return "\nSeed " + seed + " breaks a law: " + failure.getMessage() + stack
                + "\nReplay: ./mvnw -pl src-test -am test -Dtest=InvariantsTest -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dheadroom.scenarios=1 -Dheadroom.seed=" + seed
                + "\nThe simplest scenario found that breaks it:\n\n" + scenario;
    }
}
