package dev.headroom.api.control;

import dev.headroom.api.Length;
import dev.headroom.api.Required;

/** Asks for the state of backups. */
public record DescribeContinuousBackupsRequest(
        @Required @Length(min = 1, max = 1024) String tableName) {}
