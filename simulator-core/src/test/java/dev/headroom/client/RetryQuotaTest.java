package dev.headroom.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RetryQuotaTest {
    private final RetryQuota quota = new RetryQuota();

    @Test
    void paysForAHundredRetriesAndNoMore() {
        for (int retry = 0; retry < 100; retry++) {
            assertThat(quota.acquire(5)).isTrue();
        }
        assertThat(quota.acquire(5)).isFalse();
        assertThat(quota.available()).isZero();
    }

    @Test
    void takesNothingWhereTooLittleIsLeft() {
        quota.acquire(497);

        assertThat(quota.acquire(5)).isFalse();
        assertThat(quota.available()).isEqualTo(3);
    }

    @Test
    void paysBackTheLastCostAfterARetryAndOneWithout() {
        quota.acquire(100);

        quota.onSuccess(5);
        assertThat(quota.available()).isEqualTo(405);
        quota.onSuccess(0);
        assertThat(quota.available()).isEqualTo(406);
    }

    @Test
    void neverHoldsMoreThanItsCapacity() {
        quota.acquire(3);

        quota.onSuccess(5);

        assertThat(quota.available()).isEqualTo(500);
    }
}
