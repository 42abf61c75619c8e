package dev.headroom.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.ClientSpec;
import dev.headroom.scenario.ClientSpec.RetryMode;
import dev.headroom.scenario.Defaults;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ClientTest {
    private static final long MILLISECOND = 1_000_000;

    @Test
    void retriesOnTheSchedulesTimeAndThenGivesUp() {
        Client client = client(RetryMode.LEGACY);

        assertThat(client.retryAt(1_000, Failure.THROTTLED, 1)).isEqualTo(1_000 + 50 * MILLISECOND);
        assertThat(client.retryAt(1_000, Failure.THROTTLED, 9)).isEqualTo(1_000 + 12_800 * MILLISECOND);
        assertThat(client.retryAt(1_000, Failure.THROTTLED, 10)).isEqualTo(Client.GIVE_UP);
    }

    @Test
    void givesUpAtOnceWhenTheQuotaIsSpent() {
        Client client = client(RetryMode.STANDARD);
        for (int request = 0; request < 100; request++) {
            assertThat(client.retryAt(0, Failure.THROTTLED, 1)).isNotEqualTo(Client.GIVE_UP);
        }

        assertThat(client.retryAt(0, Failure.THROTTLED, 1)).isEqualTo(Client.GIVE_UP);
    }

    @Test
    void retriesAgainOnceSuccessesHavePaidBack() {
        Client client = client(RetryMode.STANDARD);
        for (int request = 0; request < 100; request++) {
            client.retryAt(0, Failure.THROTTLED, 1);
        }

        client.onSuccess(1, Failure.THROTTLED);
        assertThat(client.availableQuota()).isEqualTo(5);
        for (int request = 0; request < 5; request++) {
            client.onSuccess(1, null);
        }

        assertThat(client.availableQuota()).isEqualTo(10);
        assertThat(client.retryAt(2, Failure.THROTTLED, 1)).isNotEqualTo(Client.GIVE_UP);
    }

    @Test
    void paysNothingForARequestThatIsOutOfAttempts() {
        Client client = client(RetryMode.STANDARD);

        client.retryAt(0, Failure.THROTTLED, 4);

        assertThat(client.availableQuota()).isEqualTo(500);
    }

    @Test
    void paysNothingBackForAFailure() {
        Client client = client(RetryMode.STANDARD);
        client.retryAt(0, Failure.THROTTLED, 1);

        client.onFailure(1);

        assertThat(client.availableQuota()).isEqualTo(495);
    }

    @Test
    void hasNoQuotaInTheLegacyMode() {
        Client client = client(RetryMode.LEGACY);
        for (int request = 0; request < 1_000; request++) {
            assertThat(client.retryAt(0, Failure.THROTTLED, 1)).isNotEqualTo(Client.GIVE_UP);
        }
    }

    @Test
    void holdsBackOnlyInTheAdaptiveMode() {
        Client standard = client(RetryMode.STANDARD);
        Client adaptive = client(RetryMode.ADAPTIVE);
        standard.retryAt(MILLISECOND, Failure.THROTTLED, 1);
        adaptive.retryAt(MILLISECOND, Failure.THROTTLED, 1);

        assertThat(standard.ticket(MILLISECOND)).isEqualTo(AdaptiveRateLimiter.NO_WAIT);
        assertThat(standard.sendAt(AdaptiveRateLimiter.NO_WAIT, MILLISECOND)).isEqualTo(MILLISECOND);
        assertThat(adaptive.sendAt(adaptive.ticket(MILLISECOND), MILLISECOND)).isGreaterThan(MILLISECOND);
        assertThat(adaptive.allowedPerSecond()).isEqualTo(0.5);
    }

    @Test
    void retriesAtTheEndOfTimeRatherThanBeforeItsBeginning() {
        ClientSpec spec = Defaults.of(
                ClientSpec.class,
                "retries",
                RetryMode.LEGACY,
                "maxAttempts",
                Optional.of(100),
                "baseDelay",
                Optional.of(TimeSpan.parse("1d")));
        Client client = new Client(spec, 0, new SplittableRandom(1));

        assertThat(client.retryAt(1_000, Failure.THROTTLED, 99)).isEqualTo(Long.MAX_VALUE);
    }

    private static Client client(RetryMode mode) {
        ClientSpec spec = Defaults.of(ClientSpec.class, "retries", mode);
        return new Client(spec, 0, new SplittableRandom(1));
    }
}
