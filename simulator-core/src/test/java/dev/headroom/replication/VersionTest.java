package dev.headroom.replication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {
    private static final int VIRGINIA = 0;
    private static final int IRELAND = 1;
    private static final Version START = Version.initial(3);

    @Test
    void knowsWhatItReplaces() {
        Version first = START.writtenIn(VIRGINIA, 10);
        Version second = first.writtenIn(IRELAND, 20);

        assertThat(Arrival.of(first, START)).isEqualTo(Arrival.FOLLOWS);
        assertThat(Arrival.of(second, first)).isEqualTo(Arrival.FOLLOWS);
        assertThat(Arrival.of(second, START)).isEqualTo(Arrival.FOLLOWS);
        assertThat(Arrival.of(first, second)).isEqualTo(Arrival.SUPERSEDED);
        assertThat(Arrival.of(first, first)).isEqualTo(Arrival.SUPERSEDED);
    }

    @Test
    void letsTheLaterOfTwoThatKnewNothingOfEachOtherWin() {
        Version earlier = START.writtenIn(VIRGINIA, 10);
        Version later = START.writtenIn(IRELAND, 11);

        assertThat(Arrival.of(later, earlier)).isEqualTo(Arrival.WINS);
        assertThat(Arrival.of(earlier, later)).isEqualTo(Arrival.LOSES);
    }

    @Test
    void letsOneOfTwoAtTheSameTimeWinEverywhere() {
        Version one = START.writtenIn(VIRGINIA, 10);
        Version other = START.writtenIn(IRELAND, 10);

        assertThat(Arrival.of(other, one)).isEqualTo(Arrival.WINS);
        assertThat(Arrival.of(one, other)).isEqualTo(Arrival.LOSES);
    }

    @Test
    void hasSeenWhatLostToItOnceTheyMet() {
        Version loser = START.writtenIn(VIRGINIA, 10);
        Version met = START.writtenIn(IRELAND, 11).mergedWith(loser);

        assertThat(Arrival.of(loser, met)).isEqualTo(Arrival.SUPERSEDED);
        assertThat(Arrival.of(met.writtenIn(2, 12), loser)).isEqualTo(Arrival.FOLLOWS);
    }

    @Test
    void replacesWhatItFindsThoughTheClockIsBehind() {
        Version fromFastClock = START.writtenIn(IRELAND, 1_000);
        Version behind = fromFastClock.writtenIn(VIRGINIA, 10);

        assertThat(behind.timestamp()).isEqualTo(1_001);
        assertThat(Arrival.of(behind, fromFastClock)).isEqualTo(Arrival.FOLLOWS);
    }
}
