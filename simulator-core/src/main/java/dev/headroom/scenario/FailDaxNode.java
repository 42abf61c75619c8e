package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Optional;

/** A node of a table's DAX cluster that fails, and comes back with nothing cached (facts §7.1). */
@Kind(
        value = "fail-dax-node",
        describedAs = "A node of the table's DAX cluster fails; it comes back some time later, with nothing cached.")
public record FailDaxNode(
        @Setting("When it fails.") TimeSpan at,
        @Setting("The table.") String table,

        @Setting(value = "Which node, from 1; without it, the one that is primary then.", min = 1, max = 11)
        Optional<Integer> node,

        @Setting(value = "How long until it is back.", byDefault = "5m")
        TimeSpan lasting)
        implements TableChange {}
