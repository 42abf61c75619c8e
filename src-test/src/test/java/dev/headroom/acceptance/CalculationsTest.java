package dev.headroom.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of the exams, as AWS's documentation works it out. */
class CalculationsTest {
    /** Facts §1: 4.5 KB round to 5 WCU; 12 KB are three blocks of 4 KB, half price if eventual; §3.1 for partitions. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wcu --item 4.5KB --rate 6/s                            | 30 WCU
            wcu --item 1KB --rate 10/s                             | 10 WCU
            rcu --item 12KB --rate 16/s --consistency eventual     | 24 RCU
            rcu --item 12KB --rate 16/s --consistency strong       | 48 RCU
            partitions --rcu 5000 --wcu 2000 --size 25GB           | 4 partitions
            partitions --rcu 5000 --wcu 2000 --size 45GB           | 5 partitions
            """)
    void worksItOutStepByStep(String calculation, String answer) {
        CommandLineRun run = CommandLineRun.headroom(("calc " + calculation).split(" "));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().strip()).endsWith("= " + answer);
        assertThat(run.out()).contains("\n  1  ", "\n  2  ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wcu --item 4.5XB --rate 6/s   | 4.5XB
            rcu --item 12KB --rate 16     | 16
            wcu --itm 4KB --rate 6/s      | --item
            """)
    void saysWhatIsWrong(String calculation, String named) {
        CommandLineRun run = CommandLineRun.headroom(("calc " + calculation).split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(named).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }
}
