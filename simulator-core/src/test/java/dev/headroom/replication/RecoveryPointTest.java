package dev.headroom.replication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.PrimaryKey;
import dev.headroom.item.StringValue;
import org.junit.jupiter.api.Test;

class RecoveryPointTest {
    private final RecoveryPoint point = new RecoveryPoint();

    @Test
    void isTheAgeOfTheOldestWriteThatNoOtherRegionHas() {
        ReplicatedWrite first = write(100);
        ReplicatedWrite second = write(200);
        point.committed(first);
        point.committed(second);
        assertThat(point.writes()).isEqualTo(2);
        assertThat(point.ageNanos(250)).isEqualTo(150);

        point.arrived(second);
        assertThat(point.writes()).isEqualTo(1);
        assertThat(point.ageNanos(250)).isEqualTo(150);

        point.arrived(first);
        point.arrived(first);
        assertThat(point.writes()).isZero();
        assertThat(point.ageNanos(250)).isZero();
    }

    private static ReplicatedWrite write(long committedNanos) {
        PrimaryKey key = PrimaryKey.of(StringValue.of("key"));
        return new ReplicatedWrite(key, null, Version.initial(2).writtenIn(0, committedNanos), committedNanos);
    }
}
