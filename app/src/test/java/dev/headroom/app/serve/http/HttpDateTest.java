package dev.headroom.app.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HttpDateTest {
    private static final DateTimeFormatter ORACLE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    @Test
    void writesEveryDayAsJavaDoes() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            Instant time = day.atTime(day.getDayOfMonth() % 24, 5, 9).toInstant(ZoneOffset.UTC);
            ByteBuf head = Unpooled.buffer();
            new HttpDate(() -> time).write(head);
            assertThat(head.toString(StandardCharsets.US_ASCII)).isEqualTo(ORACLE.format(time));
        }
    }
}
