package dev.headroom.app.desktop.run;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.RunResult;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.ScenarioEvent;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that can be turned while a run goes on: a number, a switch or a fault. Turned, it becomes an event of the scenario.
 * Its name stands in the bundle under {@code run.knob.} and the word.
 */
public sealed interface Knob {
    /** Which kind of knob it is: {@code write-capacity}. */
    String word();

    /** A value of the word, where there is one: the zone that fails. */
    default Optional<String> detail() {
        return Optional.empty();
    }

    /** What turning a knob comes to. */
    @FunctionalInterface
    interface Event<V> {
        /** @param now the scenario with all that was turned before */
        ScenarioEvent make(TimeSpan at, V value, Scenario now);
    }

    /**
     * A number.
     *
     * @param most what is offered; the service or the model may take more
     * @param none whether the least stands for none at all
     * @param asked what the scenario asks for, with all that was turned so far
     * @param inForce what is in force in a run; empty where it cannot be turned now
     */
    record Number(
            String word,
            long least,
            long most,
            boolean none,
            Function<Scenario, Long> asked,
            Function<RunResult, Optional<Long>> inForce,
            Event<Long> event)
            implements Knob {}

    /** A switch. */
    record Switch(String word, Function<Scenario, Boolean> on, Event<Boolean> event) implements Knob {}

    /** Something that fails when it is pressed. */
    record Fault(String word, Optional<String> detail, Function<TimeSpan, ScenarioEvent> event) implements Knob {}
}
