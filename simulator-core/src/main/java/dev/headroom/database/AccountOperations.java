package dev.headroom.database;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import dev.headroom.api.control.ContinuousBackupsDescription;
import dev.headroom.api.control.DescribeContinuousBackupsRequest;
import dev.headroom.api.control.DescribeContinuousBackupsResponse;
import dev.headroom.api.control.DescribeEndpointsResponse;
import dev.headroom.api.control.DescribeLimitsResponse;
import dev.headroom.api.control.Endpoint;
import dev.headroom.api.control.PointInTimeRecoveryDescription;
import java.util.List;

/** What is told of the account, the service and backups (facts §2.4, §8.6). */
final class AccountOperations {
    /** An account has twice the quota of a table. */
    private static final long CACHE_MINUTES = 1_440;

    private final Tables tables;
    private final DatabaseSettings settings;

    AccountOperations(Tables tables, DatabaseSettings settings) {
        this.tables = tables;
        this.settings = settings;
    }

    DescribeLimitsResponse limits() {
        long ofTable = settings.assumptions().tableQuota();
        long ofAccount = settings.assumptions().accountQuota();
        return new DescribeLimitsResponse(ofAccount, ofAccount, ofTable, ofTable);
    }

    DescribeEndpointsResponse endpoints() {
        return new DescribeEndpointsResponse(
                List.of(new Endpoint("dynamodb." + settings.region() + ".amazonaws.com", CACHE_MINUTES)));
    }

    /** Backups are always on, and no table can be restored to a moment unless that was switched on, which it cannot be here. */
    DescribeContinuousBackupsResponse continuousBackups(DescribeContinuousBackupsRequest request) {
        if (!tables.has(request.tableName())) {
            throw new ServiceException(ErrorType.TABLE_NOT_FOUND, "Table not found: " + request.tableName());
        }
        return new DescribeContinuousBackupsResponse(
                new ContinuousBackupsDescription("ENABLED", new PointInTimeRecoveryDescription("DISABLED")));
    }
}
