package dev.headroom.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SendTokensTest {
    private static final long SECOND = 1_000_000_000;

    /** An answer told 20 s ahead fills the bucket; a look at an earlier time takes nothing away again. */
    @Test
    void losesNothingWhenTimeIsToldOutOfOrder() {
        SendTokens tokens = new SendTokens(0);
        tokens.setRate(10, 20 * SECOND);
        tokens.draw(21 * SECOND);

        long ticket = tokens.draw(SECOND);

        assertThat(tokens.dueNanos(ticket, SECOND)).isEqualTo(SECOND);
    }
}
