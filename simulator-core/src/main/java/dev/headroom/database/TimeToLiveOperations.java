package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.api.control.DescribeTimeToLiveRequest;
import dev.headroom.api.control.DescribeTimeToLiveResponse;
import dev.headroom.api.control.TableStatus;
import dev.headroom.api.control.TimeToLiveDescription;
import dev.headroom.api.control.TimeToLiveSpecification;
import dev.headroom.api.control.TimeToLiveStatus;
import dev.headroom.api.control.UpdateTimeToLiveRequest;
import dev.headroom.api.control.UpdateTimeToLiveResponse;

/** Switches time to live on and off and tells of it; the service, too, was never seen to take its time (facts §8.5). */
final class TimeToLiveOperations {
    private final Tables tables;
    private final DatabaseClock clock;

    TimeToLiveOperations(Tables tables, DatabaseClock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    UpdateTimeToLiveResponse update(UpdateTimeToLiveRequest request) {
        Table table = tables.existing(request.tableName());
        TableStatus status = table.life().changes().tableStatus();
        if (status == TableStatus.CREATING || status == TableStatus.DELETING) {
            throw Refusals.notFound("Table: " + table.name() + " not found");
        }
        TimeToLiveSpecification wanted = request.timeToLiveSpecification();
        Moment now = Moment.now(clock);
        table.expiration()
                .refusal(wanted.enabled(), wanted.attributeName(), now)
                .ifPresent(message -> {
                    throw ServiceException.validation(message);
                });
        table.changeExpiration(wanted.enabled(), wanted.attributeName(), now);
        return new UpdateTimeToLiveResponse(wanted);
    }

    DescribeTimeToLiveResponse describe(DescribeTimeToLiveRequest request) {
        Table table = tables.existing(request.tableName());
        TableStatus status = table.life().changes().tableStatus();
        if (status == TableStatus.CREATING || status == TableStatus.DELETING) {
            throw ServiceException.validation("Cannot describe time to live while table is in " + status
                    + " state: Current table state is " + status);
        }
        return new DescribeTimeToLiveResponse(table.expiration()
                .attributeName()
                .map(name -> new TimeToLiveDescription(TimeToLiveStatus.ENABLED, name))
                .orElse(new TimeToLiveDescription(TimeToLiveStatus.DISABLED, null)));
    }
}
