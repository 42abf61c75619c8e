package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventQueueTest {
    private static final int OPERATIONS = 1_000_000;

    private final EventQueue<String> queue = new EventQueue<>();

    @Test
    void givesTheEarliestFirst() {
        queue.add(30, "late");
        queue.add(10, "early");
        queue.add(20, "between");

        assertThat(queue.nextTime()).isEqualTo(10);
        assertThat(queue.poll()).isEqualTo("early");
        assertThat(queue.poll()).isEqualTo("between");
        assertThat(queue.poll()).isEqualTo("late");
    }

    @Test
    void keepsTheOrderOfEqualTimes() {
        EventQueue<Integer> equal = new EventQueue<>();
        for (int i = 0; i < 1_000; i++) {
            equal.add(7, i);
        }
        for (int i = 0; i < 1_000; i++) {
            assertThat(equal.poll()).isEqualTo(i);
        }
    }

    @Test
    void hasNoNextTimeWhenEmpty() {
        assertThat(queue.isEmpty()).isTrue();
        assertThat(queue.nextTime()).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(queue::poll).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void takesTheWholeRangeOfTimes() {
        queue.add(Long.MAX_VALUE, "end");
        queue.add(Long.MIN_VALUE, "beginning");
        queue.add(0, "now");

        assertThat(queue.poll()).isEqualTo("beginning");
        assertThat(queue.poll()).isEqualTo("now");
        assertThat(queue.poll()).isEqualTo("end");
        assertThat(queue.size()).isZero();
    }

    private record Event(long time, int sequence) {}

    /** Times from a narrow range make ties common; the queue swings between empty and some thousands of events. */
    @ParameterizedTest
    @CsvSource({"1, 10", "2, 1000", "3, 1000000000", "4, 1"})
    void agreesWithAPriorityQueue(long seed, long range) {
        EventQueue<Event> events = new EventQueue<>();
        PriorityQueue<Event> oracle =
                new PriorityQueue<>(Comparator.comparingLong(Event::time).thenComparingInt(Event::sequence));
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < OPERATIONS; i++) {
            boolean growing = (i / 10_000) % 2 == 0;
            if (oracle.isEmpty() || random.nextInt(10) < (growing ? 7 : 3)) {
                Event event = new Event(random.nextLong(range), i);
                events.add(event.time(), event);
                oracle.add(event);
            } else {
                Event expected = oracle.remove();
                if (events.nextTime() != expected.time() || !events.poll().equals(expected)) {
                    throw new AssertionError("operation " + i + " should have given " + expected);
                }
            }
        }
        assertThat(events.size()).isEqualTo(oracle.size());
    }
}
