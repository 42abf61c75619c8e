package dev.headroom.app.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.SampleRun;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class SummaryTest {
    @Test
    void answersEachQuestionInTurn() {
        assertThat(summary(1_200, Ansi.OFF))
                .containsExactly(
                        "sale: 1m simulated, peaks are means of 1m, current generation, seed 1",
                        "100,000 requests: 1,200 throttled (1.20%), 0 given up",
                        "",
                        "Throughput, in capacity units",
                        "                  operations  throttled  units offered   served  throttled",
                        "  Orders  writes     101,200      1,200        101,200  100,000      1,200  1.19%",
                        "",
                        "Throttled because of",
                        "  TableWriteKeyRangeThroughputExceeded  Orders  1,200",
                        "",
                        "Hottest keys",
                        "                     share of load  of throttles",
                        "  Orders  PRODUCT#1          83.0%",
                        "",
                        "Hottest partitions",
                        "               key range  peak reads/s  peak writes/s  throttled",
                        "  Orders  #3  25.0-50.0%             0            998      1,200",
                        "",
                        "Latency, retries included",
                        "                     requests  throttled      p50       p99   p99.9",
                        "  checkout  PutItem   100,000      1.20%  4.50 ms  48.00 ms  120 ms",
                        "",
                        "DynamoDB bill at list prices",
                        "                                 this run  a month",
                        "  Orders  Provisioned WCU-hours     $0.01  $474.50  730,000 × $0.00065",
                        "  total   us-east-1                 $0.01  $474.50",
                        "",
                        "Findings",
                        "  CRITICAL hot-key, Orders: PRODUCT#1 takes 83% of the writes.",
                        "    It asked for 1,500 WCU a second; a partition gives 1,000.",
                        "    -> Spread it with write sharding.");
    }

    @Test
    void leavesOutWhatDidNotHappen() {
        assertThat(summary(0, Ansi.OFF)).doesNotContain("Throttled because of", "Beside the requests");
    }

    @Test
    void showsEmphasisOnlyWhereTheTerminalCan() {
        assertThat(String.join("\n", summary(0, Ansi.OFF))).doesNotContain("\u001b");
        assertThat(String.join("\n", summary(0, Ansi.ON))).contains("\u001b[1m");
    }

    private static List<String> summary(long throttled, Ansi ansi) {
        return Summary.of(SampleRun.assessed(SampleRun.run(SampleRun.scenario(), throttled)), new Style(ansi));
    }
}
