package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;

/** How long a partition takes to get over the loss of a replica. AWS gives orders of magnitude only (facts §4.1). */
public record FaultTimes(
        @Setting(
                value = "How long a leader's lease lasts. A new leader serves writes and strongly consistent reads when"
                        + " the lease of the lost one has run out.",
                byDefault = "2s",
                source = "§4.1: a couple of seconds",
                assumption = true)
        TimeSpan leaderLease,

        @Setting(
                value = "How often a leader renews its lease: the wait for a new leader is shorter than the lease by up"
                        + " to this time.",
                byDefault = "500ms",
                assumption = true)
        TimeSpan leaseRenewal,

        @Setting(
                value =
                        "How long until a log replica, which can acknowledge writes, takes the place of a lost replica.",
                byDefault = "5s",
                source = "§4.1: seconds",
                assumption = true)
        TimeSpan logReplica,

        @Setting(
                value = "How long a storage replica takes until it serves reads again, after its zone came back or on a"
                        + " new node.",
                byDefault = "90s",
                source = "§4.1: minutes",
                assumption = true)
        TimeSpan storageReplica) {
    public FaultTimes {
        if (leaseRenewal.compareTo(leaderLease) > 0) {
            throw new IllegalArgumentException("leaseRenewal is " + leaseRenewal + ", longer than leaderLease, "
                    + leaderLease + "; a lease is renewed before it runs out");
        }
    }
}
