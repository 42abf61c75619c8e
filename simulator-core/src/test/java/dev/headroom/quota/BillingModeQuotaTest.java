package dev.headroom.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BillingModeQuotaTest {
    private static final long DAY = 86_400_000;

    /** The times of a recording of the service, 18 September 2026; the second and third lie between the others. */
    @Test
    void allowsFourSwitchesToOnDemandInADay() {
        BillingModeQuota quota = new BillingModeQuota(BillingModeRule.CURRENT);
        for (String time : new String[] {"08:58:15", "09:00:59", "09:01:21", "09:01:50"}) {
            assertThat(quota.refusalToOnDemand(at("2026-09-18T" + time + "Z"))).isEmpty();
            quota.becameOnDemand(at("2026-09-18T" + time + "Z"));
        }

        assertThat(quota.refusalToOnDemand(at("2026-09-18T09:02:09Z")))
                .hasValue("Subscriber limit exceeded: Update to PayPerRequest mode are limited to 4 in 1 day(s)."
                        + " Last update at Fri Sep 18 09:01:50 UTC 2026."
                        + " Next update can be made at Sat Sep 19 08:58:15 UTC 2026");
        assertThat(quota.refusalToOnDemand(at("2026-09-19T08:58:14Z"))).isPresent();
        assertThat(quota.refusalToOnDemand(at("2026-09-19T08:58:15Z"))).isEmpty();
    }

    @Test
    void rollsOn() {
        BillingModeQuota quota = new BillingModeQuota(BillingModeRule.CURRENT);
        for (int i = 0; i < 4; i++) {
            quota.becameOnDemand(i);
        }
        quota.becameOnDemand(DAY);

        assertThat(quota.refusalToOnDemand(DAY)).isPresent();
        assertThat(quota.refusalToOnDemand(DAY + 1)).isEmpty();
    }

    @Test
    void allowsSwitchesToProvisionedAtAnyTimeNow() {
        BillingModeQuota quota = new BillingModeQuota(BillingModeRule.CURRENT);
        for (int i = 0; i < 4; i++) {
            quota.becameOnDemand(0);
        }

        assertThat(quota.refusalToProvisioned(1)).isEmpty();
    }

    /** The words of a message of 23 February 2019. */
    @Test
    void allowedOneSwitchADayEarlier() {
        BillingModeQuota quota = new BillingModeQuota(BillingModeRule.CLASSIC);
        long switched = at("2019-02-23T03:07:45Z");
        assertThat(quota.refusalToOnDemand(switched)).isEmpty();
        quota.becameOnDemand(switched);

        assertThat(quota.refusalToOnDemand(switched + 1))
                .hasValue("Subscriber limit exceeded: Update to PayPerRequest mode are limited to once in 1 day(s)."
                        + " Last update at Sat Feb 23 03:07:45 UTC 2019."
                        + " Next update can be made at Sun Feb 24 03:07:45 UTC 2019");
        assertThat(quota.refusalToProvisioned(switched + DAY - 1)).isPresent();
        assertThat(quota.refusalToProvisioned(switched + DAY)).isEmpty();
        assertThat(quota.refusalToOnDemand(switched + DAY)).isEmpty();
    }

    private static long at(String time) {
        return Instant.parse(time).toEpochMilli();
    }
}
