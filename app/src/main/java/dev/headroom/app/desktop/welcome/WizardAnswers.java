package dev.headroom.app.desktop.welcome;

import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import dev.headroom.scenario.BillingMode;
import java.math.BigDecimal;
import java.util.Optional;

/** All that the wizard asked, answered. */
public record WizardAnswers(
        String table,
        String partitionKey,
        Optional<String> sortKey,
        DataSize itemSize,
        long items,
        Rate reads,
        boolean strong,
        Rate writes,
        TrafficShape shape,
        KeyDistribution keys,
        BillingMode billing,
        Optional<BigDecimal> budget) {}
