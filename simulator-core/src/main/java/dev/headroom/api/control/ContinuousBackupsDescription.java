package dev.headroom.api.control;

/** The state of backups (facts §8.6). */
public record ContinuousBackupsDescription(
        String continuousBackupsStatus, PointInTimeRecoveryDescription pointInTimeRecoveryDescription) {}
