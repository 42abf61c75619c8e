package dev.headroom.app.desktop.welcome;

import dev.headroom.arithmetic.PartitionCount;
import dev.headroom.arithmetic.ReadKind;
import dev.headroom.arithmetic.RequestUnits;
import dev.headroom.arithmetic.Worked;
import dev.headroom.cost.CostStep;
import dev.headroom.cost.MoneyArithmetic;
import dev.headroom.cost.PriceBook;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.TableClass;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What the answers come to: the capacity that the peak needs, the partitions of that, and a month's cost either way, at list
 * prices. Provisioned capacity is that of the peak, all month; on demand the mean is paid for.
 *
 * @param reads read units of the peak, worked out
 * @param writes write units of the peak, worked out
 * @param partitions by the formula that exams teach
 */
public record WizardSums(
        WizardAnswers answers,
        Worked reads,
        Worked writes,
        Worked partitions,
        DataSize stored,
        BigDecimal provisionedMonthly,
        BigDecimal onDemandMonthly) {

    private static final long READ_BLOCK = 4_096;
    private static final long WRITE_BLOCK = 1_024;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String REGION = "us-east-1";
    private static final BigDecimal SECONDS_A_MONTH = BigDecimal.valueOf(PriceBook.HOURS_PER_MONTH * 3_600L);
    private static final BigDecimal BYTES_PER_GB = BigDecimal.valueOf(1L << 30);

    public static WizardSums of(WizardAnswers answers) {
        TrafficShape shape = answers.shape();
        Worked reads = reads(answers, shape.peak(answers.reads()));
        Worked writes = writes(answers, shape.peak(answers.writes()));
        DataSize stored = new DataSize(
                Math.multiplyExact(answers.items(), answers.itemSize().bytes()));
        Worked partitions = PartitionCount.partitions(capacity(reads), capacity(writes), stored);
        MoneyArithmetic prices = new MoneyArithmetic(PriceBook.of(REGION), TableClass.STANDARD);
        BigDecimal storage =
                cost(prices.storage(BigDecimal.valueOf(stored.bytes()).divide(BYTES_PER_GB, MathContext.DECIMAL64)));
        BigDecimal provisioned =
                cost(prices.provisionedReads(capacity(reads)), prices.provisionedWrites(capacity(writes)));
        BigDecimal onDemand = cost(
                prices.readRequests(monthly(readUnits(answers), shape.mean(answers.reads()))),
                prices.writeRequests(monthly(writeUnits(answers), shape.mean(answers.writes()))));
        return new WizardSums(
                answers, reads, writes, partitions, stored, provisioned.add(storage), onDemand.add(storage));
    }

    /** Read capacity for the peak, at least 1. */
    public long readCapacity() {
        return capacity(reads);
    }

    /** Write capacity for the peak, at least 1. */
    public long writeCapacity() {
        return capacity(writes);
    }

    /** What is paid a month for the billing that was chosen. */
    public BigDecimal monthly() {
        return answers.billing() == BillingMode.PROVISIONED ? provisionedMonthly : onDemandMonthly;
    }

    /** By how much that is more than the budget; empty where it is not. */
    public Optional<BigDecimal> beyondBudget() {
        return answers.budget().map(budget -> monthly().subtract(budget)).filter(more -> more.signum() > 0);
    }

    private static Worked reads(WizardAnswers answers, Rate rate) {
        return RequestUnits.rcu(answers.itemSize(), rate, answers.strong() ? ReadKind.STRONG : ReadKind.EVENTUAL);
    }

    private static Worked writes(WizardAnswers answers, Rate rate) {
        return RequestUnits.wcu(answers.itemSize(), rate, false);
    }

    private static long capacity(Worked units) {
        return Math.max(1, units.answer().longValue());
    }

    /** What one read is charged, by blocks of 4 KB; half of that where it is eventually consistent. */
    private static BigDecimal readUnits(WizardAnswers answers) {
        BigDecimal units = BigDecimal.valueOf(blocks(answers, READ_BLOCK));
        return answers.strong() ? units : units.multiply(HALF);
    }

    private static BigDecimal writeUnits(WizardAnswers answers) {
        return BigDecimal.valueOf(blocks(answers, WRITE_BLOCK));
    }

    private static long blocks(WizardAnswers answers, long block) {
        return (answers.itemSize().bytes() + block - 1) / block;
    }

    private static BigDecimal monthly(BigDecimal unitsOfOne, Rate mean) {
        return unitsOfOne.multiply(BigDecimal.valueOf(mean.perSecond())).multiply(SECONDS_A_MONTH);
    }

    private static BigDecimal cost(CostStep... steps) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CostStep step : steps) {
            sum = sum.add(step.cost());
        }
        return sum;
    }
}
