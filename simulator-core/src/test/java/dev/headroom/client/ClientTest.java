package dev.headroom.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.ClientSpec;
import dev.headroom.scenario.ClientSpec.RetryMode;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ClientTest {
    private static final long MILLISECOND = 1_000_000;

    @Test
    void retriesOnTheSchedulesTimeAndThenGivesUp() {
        Client client = client(RetryMode.LEGACY);

        assertThat(client.retryAt(1_000, 1)).isEqualTo(1_000 + 50 * MILLISECOND);
        assertThat(client.retryAt(1_000, 9)).isEqualTo(1_000 + 12_800 * MILLISECOND);
        assertThat(client.retryAt(1_000, 10)).isEqualTo(Client.GIVE_UP);
    }

    @Test
    void givesUpAtOnceWhenTheQuotaIsSpent() {
        Client client = client(RetryMode.STANDARD);
        for (int request = 0; request < 100; request++) {
            assertThat(client.retryAt(0, 1)).isNotEqualTo(Client.GIVE_UP);
        }

        assertThat(client.retryAt(0, 1)).isEqualTo(Client.GIVE_UP);
    }

    @Test
    void retriesAgainOnceSuccessesHavePaidBack() {
        Client client = client(RetryMode.STANDARD);
        for (int request = 0; request < 100; request++) {
            client.retryAt(0, 1);
        }

        client.onSuccess(1, 2);
        assertThat(client.availableQuota()).isEqualTo(5);
        for (int request = 0; request < 5; request++) {
            client.onSuccess(1, 1);
        }

        assertThat(client.availableQuota()).isEqualTo(10);
        assertThat(client.retryAt(2, 1)).isNotEqualTo(Client.GIVE_UP);
    }

    @Test
    void paysNothingForARequestThatIsOutOfAttempts() {
        Client client = client(RetryMode.STANDARD);

        client.retryAt(0, 4);

        assertThat(client.availableQuota()).isEqualTo(500);
    }

    @Test
    void paysNothingBackForAFailure() {
        Client client = client(RetryMode.STANDARD);
        client.retryAt(0, 1);

        client.onFailure(1);

        assertThat(client.availableQuota()).isEqualTo(495);
    }

    @Test
    void hasNoQuotaInTheLegacyMode() {
        Client client = client(RetryMode.LEGACY);
        for (int request = 0; request < 1_000; request++) {
            assertThat(client.retryAt(0, 1)).isNotEqualTo(Client.GIVE_UP);
        }
    }

    @Test
    void holdsBackOnlyInTheAdaptiveMode() {
        Client standard = client(RetryMode.STANDARD);
        Client adaptive = client(RetryMode.ADAPTIVE);
        standard.retryAt(MILLISECOND, 1);
        adaptive.retryAt(MILLISECOND, 1);

        assertThat(standard.ticket(MILLISECOND)).isEqualTo(AdaptiveRateLimiter.NO_WAIT);
        assertThat(standard.sendAt(AdaptiveRateLimiter.NO_WAIT, MILLISECOND)).isEqualTo(MILLISECOND);
        assertThat(adaptive.sendAt(adaptive.ticket(MILLISECOND), MILLISECOND)).isGreaterThan(MILLISECOND);
        assertThat(adaptive.allowedPerSecond()).isEqualTo(0.5);
    }

    @Test
    void retriesAtTheEndOfTimeRatherThanBeforeItsBeginning() {
        ClientSpec spec =
                new ClientSpec(RetryMode.LEGACY, Optional.of(100), Optional.of(TimeSpan.parse("1d")), Optional.empty());
        Client client = new Client(spec, 0, new SplittableRandom(1));

        assertThat(client.retryAt(1_000, 99)).isEqualTo(Long.MAX_VALUE);
    }

    private static Client client(RetryMode mode) {
        ClientSpec spec = new ClientSpec(mode, Optional.empty(), Optional.empty(), Optional.empty());
        return new Client(spec, 0, new SplittableRandom(1));
    }
}
