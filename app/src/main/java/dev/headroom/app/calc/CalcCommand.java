package dev.headroom.app.calc;

import dev.headroom.app.Services.Pricing;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code headroom calc}: holds the calculations; alone, it prints their help. */
@Command(
        name = "calc",
        synopsisSubcommandLabel = "WHAT",
        description = "Exam arithmetic with every step written out.",
        commandListHeading = "%n@|bold What|@%n",
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  headroom calc wcu --item 4.5KB --rate 6/s",
            "  headroom calc rcu --item 12KB --rate 16/s --consistency eventual",
            "  headroom calc partitions --rcu 5000 --wcu 2000 --size 25GB",
            "  headroom calc burst --capacity 150 --rate 200/s",
            "  headroom calc item-size item.json",
            "  headroom calc cost --rcu 30 --wcu 20 --storage 230GB --region us-east-2"
        })
public final class CalcCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private CalcCommand() {}

    /** The command with all its calculations. */
    public static CommandLine line(Pricing pricing) {
        return new CommandLine(new CalcCommand())
                .addSubcommand(new WcuCommand())
                .addSubcommand(new RcuCommand())
                .addSubcommand(new PartitionsCommand())
                .addSubcommand(new BurstCommand())
                .addSubcommand(new ItemSizeCommand())
                .addSubcommand(new HotKeyCommand())
                .addSubcommand(new ScanTimeCommand())
                .addSubcommand(new CostCommand(pricing));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
