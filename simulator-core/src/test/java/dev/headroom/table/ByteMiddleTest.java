package dev.headroom.table;

import static dev.headroom.table.Tables.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ByteMiddleTest {
    @Test
    void partsBetweenKeysWhereHalfLies() {
        ByteMiddle middle = new ByteMiddle(100, true);
        middle.pass(1, number(1), 30);
        middle.pass(2, number(1), 25);
        middle.pass(3, number(1), 30);
        middle.pass(4, number(1), 15);

        assertThat(middle.point()).contains(SplitPoint.at(3));
    }

    /** An uneven place between keys is taken, as long as a quarter lies to each side. */
    @Test
    void ratherPartsBetweenKeysThanInsideACollection() {
        ByteMiddle middle = new ByteMiddle(100, true);
        middle.pass(1, number(1), 25);
        middle.pass(2, number(1), 25);
        middle.pass(2, number(2), 50);

        assertThat(middle.point()).contains(SplitPoint.at(2));
    }

    @Test
    void partsABigCollectionBySortKey() {
        assertThat(smallAndBig(true)).contains(new SplitPoint(2, number(6)));
    }

    @Test
    void leavesACollectionWholeThatMayNotBeParted() {
        assertThat(smallAndBig(false)).contains(SplitPoint.at(2));
    }

    /** Ten for the first key, then nine times ten for the second. */
    private static Optional<SplitPoint> smallAndBig(boolean insideCollections) {
        ByteMiddle middle = new ByteMiddle(100, insideCollections);
        middle.pass(1, number(5), 10);
        for (int sort = 2; sort <= 10; sort++) {
            middle.pass(2, number(sort), 10);
        }
        return middle.point();
    }

    /** Entries of an index may share a sort key: they stay together. */
    @Test
    void partsOnlyWhereTheSortKeyChanges() {
        ByteMiddle middle = new ByteMiddle(100, true);
        for (int entry = 0; entry < 10; entry++) {
            middle.pass(1, number(entry < 7 ? 1 : 2), 10);
        }

        assertThat(middle.point()).contains(new SplitPoint(1, number(2)));
    }

    @Test
    void cannotPartWhatHasOneKey() {
        ByteMiddle oneItem = new ByteMiddle(10, true);
        oneItem.pass(1, number(1), 10);
        ByteMiddle oneSortKey = new ByteMiddle(20, true);
        oneSortKey.pass(1, number(1), 10);
        oneSortKey.pass(1, number(1), 10);
        ByteMiddle withoutSortKey = new ByteMiddle(20, false);
        withoutSortKey.pass(1, null, 10);
        withoutSortKey.pass(1, null, 10);

        assertThat(oneItem.point()).isEmpty();
        assertThat(oneSortKey.point()).isEmpty();
        assertThat(withoutSortKey.point()).isEmpty();
        assertThat(new ByteMiddle(0, true).point()).isEmpty();
    }
}
