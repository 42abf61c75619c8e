package dev.headroom.app.calc;

import dev.headroom.app.Services.Pricing;
import dev.headroom.app.WrongInput;
import dev.headroom.arithmetic.Worked;
import dev.headroom.quantity.DataSize;
import dev.headroom.scenario.TableClass;
import java.math.BigDecimal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code headroom calc cost}. */
@Command(
        name = "cost",
        description = "Cost of a month of 730 hours, at list prices, without the free tier.",
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  headroom calc cost --rcu 30 --wcu 20 --region us-east-2",
            "  headroom calc cost --reads 8M --writes 3M --storage 230GB     on demand",
            "  headroom calc cost --writes 200/s --class standard-infrequent-access"
        })
final class CostCommand extends Calculation {
    private final Pricing pricing;

    @Option(names = "--rcu", defaultValue = "0", paramLabel = "N", description = "Provisioned RCU.")
    private long rcu;

    @Option(names = "--wcu", defaultValue = "0", paramLabel = "N", description = "Provisioned WCU.")
    private long wcu;

    @Option(
            names = "--reads",
            defaultValue = "0",
            converter = MonthlyRequests.class,
            paramLabel = "N|RATE",
            description = "On-demand read request units: 8M a month, or a steady 200/s.")
    private BigDecimal reads;

    @Option(
            names = "--writes",
            defaultValue = "0",
            converter = MonthlyRequests.class,
            paramLabel = "N|RATE",
            description = "On-demand write request units: 3M a month, or a steady 50/s.")
    private BigDecimal writes;

    @Option(names = "--storage", defaultValue = "0B", paramLabel = "SIZE", description = "Data stored, such as 230GB.")
    private DataSize storage;

    @Option(
            names = "--region",
            defaultValue = "us-east-1",
            paramLabel = "REGION",
            description = "AWS region (default: ${DEFAULT-VALUE}).")
    private String region;

    @Option(
            names = "--class",
            defaultValue = "standard",
            paramLabel = "CLASS",
            description = "standard or standard-infrequent-access (default: ${DEFAULT-VALUE}).",
            converter = TableClassName.class)
    private TableClass tableClass;

    CostCommand(Pricing pricing) {
        this.pricing = pricing;
    }

    @Override
    Worked work() {
        Pricing.Use use = new Pricing.Use(rcu, wcu, reads, writes, storage);
        if (rcu == 0 && wcu == 0 && reads.signum() == 0 && writes.signum() == 0 && storage.bytes() == 0) {
            throw new ParameterException(
                    spec().commandLine(), "nothing to price: give some of --rcu, --wcu, --reads, --writes, --storage");
        }
        try {
            return pricing.monthly(use, region, tableClass);
        } catch (IllegalArgumentException unknownRegion) {
            throw new WrongInput(unknownRegion.getMessage(), unknownRegion);
        }
    }
}
