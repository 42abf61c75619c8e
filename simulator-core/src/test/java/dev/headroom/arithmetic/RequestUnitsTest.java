package dev.headroom.arithmetic;

import static dev.headroom.arithmetic.ReadKind.EVENTUAL;
import static dev.headroom.arithmetic.ReadKind.STRONG;
import static dev.headroom.arithmetic.ReadKind.TRANSACTIONAL;
import static dev.headroom.arithmetic.RequestUnits.Rounding.EACH_ITEM;
import static dev.headroom.arithmetic.RequestUnits.Rounding.ONCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.arithmetic.RequestUnits.Rounding;
import dev.headroom.arithmetic.Worked.Step;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples that AWS's guides, course notes and observations of the service give, with their answers. */
class RequestUnitsTest {

    @ParameterizedTest(name = "{0} read {1} {2} a second: {3} RCU")
    @CsvSource({
        "3072, STRONG, 80, 80",
        "8192, STRONG, 1, 2",
        "8192, EVENTUAL, 1, 1",
        "8192, TRANSACTIONAL, 1, 4",
        "1048576, EVENTUAL, 1, 128",
        "0, STRONG, 1, 1",
        "6144, STRONG, 10, 20",
        "12288, EVENTUAL, 16, 24",
        "9216, STRONG, 30, 90",
        "10240, STRONG, 1, 3",
        "4096, STRONG, 1, 1",
        "4097, STRONG, 1, 2",
        "8192, STRONG, 20, 40",
    })
    void chargesReads(long bytes, ReadKind kind, double perSecond, long expected) {
        assertThat(RequestUnits.rcu(new DataSize(bytes), new Rate(perSecond), kind)
                        .answer())
                .isEqualByComparingTo(BigDecimal.valueOf(expected));
    }

    @ParameterizedTest(name = "{0} written {1} a second: {3} WCU")
    @CsvSource({
        "512, 100, false, 100",
        "2048, 1, true, 4",
        "1638, 1, false, 2",
        "2560, 50, false, 150",
        "1024, 1, false, 1",
        "1025, 1, false, 2",
        "3072, 1, false, 3",
        "3072, 1, true, 6",
        "8192, 30, false, 240",
    })
    void chargesWrites(long bytes, double perSecond, boolean transactional, long expected) {
        assertThat(RequestUnits.wcu(new DataSize(bytes), new Rate(perSecond), transactional)
                        .answer())
                .isEqualByComparingTo(BigDecimal.valueOf(expected));
    }

    @Test
    void loadsTenMillionItemsInAnHour() {
        assertThat(answer(RequestUnits.wcu(DataSize.parse("1.5KB"), Rate.parse("10M/h"), false)))
                .isEqualTo(5_556);
    }

    @Test
    void roundsEachItemOfABatchUp() {
        assertThat(answer(read(EACH_ITEM, STRONG, 1_536, 6_656))).isEqualTo(3);
        assertThat(answer(read(EACH_ITEM, STRONG, 65_000, 16_500))).isEqualTo(16 + 5);
    }

    @Test
    void roundsTheSumOfAQueryUpOnce() {
        assertThat(answer(read(ONCE, STRONG, 41_779))).isEqualTo(11);
        assertThat(answer(read(ONCE, EVENTUAL, 2_000, 2_000, 2_000, 2_000, 2_000, 2_000, 2_000, 2_000)))
                .isEqualTo(2);
        List<DataSize> manySmall = Collections.nCopies(1_500, new DataSize(64));
        assertThat(answer(RequestUnits.rcu(manySmall, ONCE, new Rate(1), EVENTUAL)))
                .isEqualTo(12);
    }

    @Test
    void chargesATransactionTwiceForEachItem() {
        List<DataSize> three = Collections.nCopies(3, new DataSize(500));
        assertThat(answer(RequestUnits.wcu(three, new Rate(1), true))).isEqualTo(6);
    }

    @Test
    void chargesTheLargerOfTheItemBeforeAndAfter() {
        assertThat(answer(RequestUnits.overwrite(new DataSize(1_025), new DataSize(11), new Rate(1), false)))
                .isEqualTo(2);
        assertThat(answer(RequestUnits.overwrite(new DataSize(1_024), new DataSize(1_025), new Rate(1), false)))
                .isEqualTo(2);
        assertThat(answer(RequestUnits.overwrite(new DataSize(10), new DataSize(1_024), new Rate(1), false)))
                .isEqualTo(1);
    }

    @Test
    void readsOneKeyAsOftenAsOnePartitionAllows() {
        assertThat(answer(RequestUnits.readsOfOneKey(DataSize.parse("20KB"), STRONG)))
                .isEqualTo(600);
        assertThat(answer(RequestUnits.readsOfOneKey(DataSize.parse("1KB"), EVENTUAL)))
                .isEqualTo(6_000);
        assertThat(answer(RequestUnits.readsOfOneKey(DataSize.parse("28KB"), STRONG)))
                .isEqualTo(428);
    }

    @Test
    void scansTwentyGigabytesInFourteenHoursAndAHalf() {
        assertThat(answer(RequestUnits.scanTime(DataSize.parse("20GB"), 100, STRONG)))
                .isEqualTo(52_429);
    }

    @Test
    void keepsFractionsOfARateUntilTheEnd() {
        Worked worked = RequestUnits.wcu(DataSize.parse("1KB"), Rate.parse("6/m"), false);
        assertThat(worked.steps()).last().isEqualTo(new Step("capacity comes in whole units: rounded up", "1 WCU"));
        assertThat(worked.steps().get(1).result()).isEqualTo("0.1 WCU");
    }

    @Test
    void isNotTippedOverByWhatADoubleCannotHold() {
        assertThat(answer(RequestUnits.wcu(DataSize.parse("3KB"), Rate.parse("100/m"), false)))
                .isEqualTo(5);
        assertThat(answer(RequestUnits.wcu(DataSize.parse("60KB"), Rate.parse("1/m"), false)))
                .isEqualTo(1);
    }

    @Test
    void writesEveryStepOut() {
        Worked worked = RequestUnits.rcu(DataSize.parse("12KB"), Rate.parse("16/s"), EVENTUAL);
        assertThat(worked.title()).isEqualTo("Eventually consistent read capacity for a 12KB item at 16/s");
        assertThat(worked.steps())
                .containsExactly(
                        new Step("item rounded up: 12KB / 4KB -> 3", "3 blocks"),
                        new Step("eventually consistent: 0.5 RCU a block, 3 × 0.5", "1.5 RCU"),
                        new Step("per second: 16 reads/s × 1.5", "24 RCU"));
        assertThat(worked.answerText()).isEqualTo("24 RCU");
    }

    @Test
    void writesATransactionOut() {
        Worked worked = RequestUnits.wcu(DataSize.parse("4.5KB"), Rate.parse("6/s"), true);
        assertThat(worked.steps())
                .containsExactly(
                        new Step("item rounded up: 4.5KB / 1KB -> 5", "5 WCU"),
                        new Step("transactional: prepare and commit, 2 × 5", "10 WCU"),
                        new Step("per second: 6 writes/s × 10", "60 WCU"));
        assertThat(answer(RequestUnits.rcu(DataSize.parse("8KB"), new Rate(1), TRANSACTIONAL)))
                .isEqualTo(4);
    }

    private static Worked read(Rounding rounding, ReadKind kind, long... bytes) {
        List<DataSize> items = Arrays.stream(bytes).mapToObj(DataSize::new).toList();
        return RequestUnits.rcu(items, rounding, new Rate(1), kind);
    }

    private static long answer(Worked worked) {
        return worked.answer().longValueExact();
    }
}
