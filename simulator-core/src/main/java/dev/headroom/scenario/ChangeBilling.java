package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;

/** An UpdateTable that switches between provisioned and on-demand (facts §3.4). */
@Kind(
        value = "change-billing",
        describedAs =
                "UpdateTable: switch the table and its indexes to the other billing mode, which takes minutes and is"
                        + " refused where the day's switches are used up.")
public record ChangeBilling(
        @Setting("When UpdateTable is called.") TimeSpan at,
        @Setting("The table.") String table,
        @Setting("provisioned or on-demand.") BillingMode billing)
        implements TableChange {}
