package dev.headroom.api.control;

/** The state of backups. */
public record DescribeContinuousBackupsResponse(ContinuousBackupsDescription continuousBackupsDescription) {}
