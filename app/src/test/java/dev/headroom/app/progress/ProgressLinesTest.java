package dev.headroom.app.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter err = new StringWriter();
    private long now = 7 * SECOND;
    private final Progress lines = new ProgressLines(3_600 * SECOND, new PrintWriter(err), () -> now);

    @Test
    void staysSilentForASecond() {
        now += SECOND - 1;
        lines.update(600 * SECOND, 1_000_000);
        lines.close();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysHowFarHowFastAndHowLong() {
        now += 2 * SECOND;
        lines.update(900 * SECOND, 6_400_000);
        assertThat(err.toString().strip()).isEqualTo("15m 0s of 1h 0m simulated (25%), 3.2M operations/s, 6s left");
    }

    @Test
    void waitsFiveSecondsBetweenLines() {
        for (long second = 1; second <= 12; second++) {
            now += SECOND;
            lines.update(second * 60 * SECOND, second * 1_000);
        }
        assertThat(err.toString().lines()).hasSize(3);
    }

    @Test
    void addsReplicationsUp() {
        SharedProgress shared = new SharedProgress(lines, 2);
        shared.monitor(0).onProgress(1_800 * SECOND, 1_500);
        now += 2 * SECOND;
        assertThat(shared.monitor(1).onProgress(900 * SECOND, 500)).isTrue();
        assertThat(err.toString()).contains("(75%), 1K operations/s");
    }
}
