package dev.headroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalcCommandTest {
    private final FakeServices house = new FakeServices();

    @ParameterizedTest(name = "calc {0} = {1}")
    @CsvSource({
        "wcu --item 4.5KB --rate 6/s, 30 WCU",
        "wcu --item 500B --count 3 --transactional, 6 WCU",
        "wcu --item 11B --before 1025B, 2 WCU",
        "wcu --item 1.5KB --rate 10M/h, '5,556 WCU'",
        "rcu --item 12KB --rate 16/s --consistency eventual, 24 RCU",
        "rcu --item 12KB --rate 16/s, 24 RCU",
        "rcu --item 1.5KB --item 6.5KB --consistency strong, 3 RCU",
        "rcu --item 2000B --count 8 --query, 2 RCU",
        "partitions --rcu 5000 --wcu 2K --size 25GB, 4 partitions",
        "burst --capacity 150, '45,000 units'",
        "burst --capacity 150 --rate 200/s, 900 s",
        "hot-key --item 20KB --consistency strong, 600 reads/s",
        "scan-time --size 20GB --rcu 100 --consistency strong, '52,429 s'",
        "cost --reads 8M, 1.00 USD/month",
    })
    void worksOut(String arguments, String answer) {
        assertThat(house.headroom(("calc " + arguments).split(" "))).isZero();
        assertThat(house.out.toString().lines()).last().isEqualTo("  = " + answer);
    }

    @ParameterizedTest(name = "calc {0}: {1}")
    @CsvSource({
        "wcu --item 500KB, 'an item holds at most 400KB, not 500KB'",
        "wcu --item 1KB --before 401KB, 'an item holds at most 400KB, not 401KB'",
        "rcu --item 1MB, 'an item holds at most 400KB, not 1MB'",
        "hot-key --item 401KB, 'an item holds at most 400KB, not 401KB'",
        "wcu --item 1KB --count 0, --count is from 1 to 1000000",
        "rcu --item 1KB --count 2000000000, --count is from 1 to 1000000",
        "scan-time --size 1GB --rcu 1 --consistency transactional, 'a Scan is eventual or strong, never transactional'",
        "partitions, 'nothing to divide: give some of --rcu, --wcu, --size'",
    })
    void refuses(String arguments, String message) {
        assertThat(house.headroom(("calc " + arguments).split(" "))).isEqualTo(2);
        assertThat(house.err.toString().lines()).first().isEqualTo("headroom: " + message);
    }

    @Test
    void writesTheStepsInColumns() {
        house.headroom("calc", "partitions", "--rcu", "5000", "--wcu", "2000", "--size", "25GB");
        assertThat(house.out.toString().lines())
                .containsExactly(
                        "Partitions for 5,000 RCU, 2,000 WCU and 25GB",
                        "",
                        "  1  by throughput: 5,000 / 3,000 + 2,000 / 1,000          3.667",
                        "  2  by size: 25GB / 10GB                                    2.5",
                        "  3  the larger of the two, rounded up, at least 1  4 partitions",
                        "  4  each gets 5,000 / 4                               1,250 RCU",
                        "  5  each gets 2,000 / 4                                 500 WCU",
                        "",
                        "  = 4 partitions");
    }

    @Test
    void pricesASteadyRateForAMonth() {
        house.headroom("calc", "cost", "--reads", "10K/s", "--class", "standard-ia");
        assertThat(house.out.toString()).contains("26280000000").contains("STANDARD_INFREQUENT_ACCESS");
    }

    @Test
    void refusesUnknownRegionsAndNothingToPrice() {
        assertThat(house.headroom("calc", "cost", "--rcu", "1", "--region", "moon"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.err.toString()).contains("'moon' is not a region");
        assertThat(house.headroom("calc", "cost")).isEqualTo(ExitCode.WRONG_INPUT);
    }

    @Test
    void sizesAnItemInAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("item.json"), "{\"shirt-color\":{\"S\":\"R\"},\"shirt-size\":{\"S\":\"M\"}}");
        assertThat(house.headroom("calc", "item-size", file.toString())).isZero();
        assertThat(house.out.toString()).contains("  = 23 bytes");
    }

    @Test
    void saysThatAFileIsMissingOrNoItemGiven() {
        assertThat(house.headroom("calc", "item-size", "none.json")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.err.toString()).contains("cannot read 'none.json': there is no such file");
        assertThat(house.headroom("calc", "item-size")).isEqualTo(ExitCode.WRONG_INPUT);
    }

    @Test
    void refusesAScanWithoutCapacity() {
        assertThat(house.headroom("calc", "scan-time", "--size", "1GB", "--rcu", "0"))
                .isEqualTo(ExitCode.WRONG_INPUT);
    }
}
