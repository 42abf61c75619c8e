package dev.headroom.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecreaseQuotaTest {
    private static final long SECOND = 1_000;
    private static final long HOUR = 3_600 * SECOND;
    private static final long MIDNIGHT = at("2026-10-09T00:00:00Z");

    @ParameterizedTest
    @EnumSource
    void allowsFourAtOnceAndRefusesTheFifth(DecreaseRule rule) {
        DecreaseQuota quota = new DecreaseQuota(rule);

        assertThat(decrease(quota, 5, MIDNIGHT)).isEqualTo(4);
        assertThat(quota.decreasesToday(MIDNIGHT)).isEqualTo(4);
    }

    /** As many as can be had by trying every minute of a day (facts §2.4). */
    @ParameterizedTest
    @CsvSource({"CLASSIC,9", "HOURLY,27", "CURRENT,27"})
    void allowsSoManyADay(DecreaseRule rule, int expected) {
        DecreaseQuota quota = new DecreaseQuota(rule);
        int allowed = 0;
        for (int minute = 0; minute < 24 * 60; minute++) {
            allowed += decrease(quota, 5, MIDNIGHT + minute * 60L * SECOND);
        }

        assertThat(allowed).isEqualTo(expected);
    }

    /** The times of a recording of the service, 9 October 2026. */
    @Test
    void allowsAFifthAnHourAfterTheFourth() {
        DecreaseQuota quota = new DecreaseQuota(DecreaseRule.CURRENT);
        long fourth = at("2026-10-09T00:21:34Z");
        decrease(quota, 4, fourth);

        assertThat(quota.refusal(at("2026-10-09T01:00:20Z"))).isPresent();
        assertThat(quota.refusal(fourth + 3_540 * SECOND)).isPresent();
        assertThat(decrease(quota, 1, fourth + 3_600 * SECOND)).isEqualTo(1);
        assertThat(quota.refusal(fourth + 3_900 * SECOND)).hasValueSatisfying(text -> assertThat(text)
                .contains("Number of decreases today: 5. ")
                .endsWith("at 2:21:34 AM Coordinated Universal Time"));
    }

    @Test
    void saysWhenTheNextIsAllowed() {
        DecreaseQuota quota = new DecreaseQuota(DecreaseRule.CURRENT);
        decrease(quota, 4, at("2026-10-09T00:21:34Z"));

        assertThat(quota.refusal(at("2026-10-09T00:22:00Z")))
                .hasValue(
                        "Subscriber limit exceeded: Provisioned throughput decreases are limited within a given UTC day."
                                + " After the first 4 decreases, each subsequent decrease in the same UTC day can be performed at"
                                + " most once every 3600 seconds. Number of decreases today: 4."
                                + " Last decrease at Friday, October 9, 2026 at 12:21:34 AM Coordinated Universal Time."
                                + " Next decrease can be made at Friday, October 9, 2026 at 1:21:34 AM Coordinated Universal Time");
    }

    @Test
    void startsAnewAtMidnight() {
        DecreaseQuota quota = new DecreaseQuota(DecreaseRule.CURRENT);
        long late = at("2026-10-08T23:20:00Z");
        decrease(quota, 4, late);

        assertThat(quota.refusal(late))
                .hasValueSatisfying(
                        text -> assertThat(text)
                                .endsWith(
                                        "Next decrease can be made at Friday, October 9, 2026 at 12:00:00 AM Coordinated Universal Time"));
        assertThat(quota.refusal(MIDNIGHT - 1)).isPresent();
        assertThat(quota.decreasesToday(MIDNIGHT - 1)).isEqualTo(4);
        assertThat(quota.decreasesToday(MIDNIGHT)).isZero();
        assertThat(quota.lastDecrease()).hasValue(late);
        assertThat(decrease(quota, 5, MIDNIGHT)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"CLASSIC,1", "HOURLY,1", "CURRENT,4"})
    void savesUpWhatWasNotUsedOnlyNow(DecreaseRule rule, int expected) {
        DecreaseQuota quota = new DecreaseQuota(rule);
        decrease(quota, 4, MIDNIGHT);

        assertThat(decrease(quota, 5, MIDNIGHT + 9 * HOUR)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheFirstFourForAnyTimeOfTheDay(DecreaseRule rule) {
        DecreaseQuota quota = new DecreaseQuota(rule);
        decrease(quota, 2, MIDNIGHT);

        assertThat(decrease(quota, 2, MIDNIGHT + 1)).isEqualTo(2);
        assertThat(quota.refusal(MIDNIGHT + 2)).isPresent();
    }

    @Test
    void knowsOfNoDecreaseAtFirst() {
        DecreaseQuota quota = new DecreaseQuota(DecreaseRule.CURRENT);

        assertThat(quota.lastDecrease()).isEmpty();
        assertThat(quota.decreasesToday(MIDNIGHT)).isZero();
        assertThat(quota.refusal(0)).isEmpty();
    }

    private static int decrease(DecreaseQuota quota, int tries, long now) {
        int allowed = 0;
        for (int i = 0; i < tries; i++) {
            if (quota.refusal(now).isEmpty()) {
                quota.decreased(now);
                allowed++;
            }
        }
        return allowed;
    }

    private static long at(String time) {
        return Instant.parse(time).toEpochMilli();
    }
}
