package dev.headroom.workload;

import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;

/** From when on which rate holds. */
public record RateStep(
        @Setting("From when on, counted from the beginning of the workload.")
        TimeSpan at,

        @Setting(value = "Requests per second from then on.", max = ArrivalProcess.HIGHEST_RATE)
        Rate rate) {}
