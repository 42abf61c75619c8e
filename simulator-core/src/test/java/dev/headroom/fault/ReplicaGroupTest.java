package dev.headroom.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.FaultTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts §4.1: a leader with a lease, two of three to acknowledge, log replicas in seconds, storage replicas in minutes. */
class ReplicaGroupTest {
    private static final long LEASE = seconds(2);

    private final FaultTimes times =
            Defaults.of(FaultTimes.class, "leaderLease", "2s", "logReplica", "5s", "storageReplica", "60s");

    /** The leader's zone, 1, fails at 10 s and is back at 70 s; its lease ran for another 2 s. */
    @ParameterizedTest
    @CsvSource({
        " 9.9, true,  true,  3",
        "10,   false, false, 2",
        "11.9, false, false, 2",
        "12,   true,  true,  2",
        "69.9, true,  true,  2",
        "129,  true,  true,  2",
        "130,  true,  true,  3"
    })
    void electsANewLeaderWhenTheLeaseHasRunOut(double at, boolean led, boolean writable, int replicas) {
        ReplicaGroup group = new ReplicaGroup(1);
        if (at >= 10) {
            assertThat(group.lose(1, seconds(10), LEASE, 0, times)).isTrue();
            assertThat(group.leader()).isEqualTo(0);
        }
        if (at >= 70) {
            group.restore(1, seconds(70), times);
        }

        assertThat(group.isLed(seconds(at))).isEqualTo(led);
        assertThat(group.isWritable(seconds(at))).isEqualTo(writable);
        assertThat(group.replicas(seconds(at))).isEqualTo(replicas);
    }

    @Test
    void goesOnWhereAnotherThanTheLeaderIsLost() {
        ReplicaGroup group = new ReplicaGroup(1);

        assertThat(group.lose(2, 0, LEASE, 0, times)).isFalse();
        assertThat(group.isWritable(0)).isTrue();
        assertThat(group.replicas(0)).isEqualTo(2);
    }

    /** The leader alone is not two of three, until a log replica of what was lost first has come, at 5 s. */
    @ParameterizedTest
    @CsvSource({"1, true, false, 1", "4.9, true, false, 1", "5, true, true, 1", "6, true, true, 1"})
    void cannotWriteWithOneReplicaUntilALogReplicaComes(double at, boolean led, boolean writable, int replicas) {
        ReplicaGroup group = new ReplicaGroup(0);
        group.lose(1, 0, LEASE, 0, times);
        group.lose(2, seconds(1), LEASE, 0, times);

        assertThat(group.isLed(seconds(at))).isEqualTo(led);
        assertThat(group.isWritable(seconds(at))).isEqualTo(writable);
        assertThat(group.replicas(seconds(at))).isEqualTo(replicas);
    }

    @Test
    void hasNobodyToLeadUntilAReplicaComesBack() {
        ReplicaGroup group = new ReplicaGroup(0);
        for (int zone = 0; zone < 3; zone++) {
            group.lose(zone, 0, LEASE, 0, times);
        }
        assertThat(group.leader()).isEqualTo(ReplicaGroup.NO_LEADER);
        assertThat(group.isLed(seconds(100))).isFalse();
        assertThat(group.replicas(seconds(100))).isZero();

        group.restore(2, seconds(100), times);

        assertThat(group.leader()).isEqualTo(2);
        assertThat(group.isWritable(seconds(100))).isTrue();
        assertThat(group.replicas(seconds(100))).isEqualTo(1);
    }

    @Test
    void letsEitherOfTheTwoThatAreLeftLead() {
        ReplicaGroup first = new ReplicaGroup(0);
        first.lose(0, 0, LEASE, 0, times);
        ReplicaGroup second = new ReplicaGroup(0);
        second.lose(0, 0, LEASE, 1, times);

        assertThat(first.leader()).isEqualTo(1);
        assertThat(second.leader()).isEqualTo(2);
    }

    private static long seconds(double seconds) {
        return TimeSpan.ofSeconds(seconds).nanos();
    }
}
