package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.api.data.QueryRequest;
import dev.headroom.api.data.QueryResponse;
import dev.headroom.api.data.ScanRequest;
import dev.headroom.api.data.ScanResponse;
import dev.headroom.expression.ExpressionCache;
import dev.headroom.expression.KeyConditionExpression;
import dev.headroom.expression.Placeholders;
import dev.headroom.item.Item;
import dev.headroom.table.Operation;
import dev.headroom.table.Preparation;
import dev.headroom.table.ScanSegment;
import java.util.List;

/** Query and Scan: a page of a table or an index, filtered and projected after it is read and charged (facts §11.5). */
final class Pages {
    private final Tables tables;
    private final Admission admission;
    private final DatabaseClock clock;
    private final Projections projections;
    private final Filters filters;
    private final KeyConditions keyConditions;
    private final Preparation preparation = Preparation.collecting();

    Pages(
            Tables tables,
            Admission admission,
            DatabaseClock clock,
            ExpressionCache expressions,
            Projections projections) {
        this.tables = tables;
        this.admission = admission;
        this.clock = clock;
        this.projections = projections;
        this.filters = new Filters(expressions);
        this.keyConditions = new KeyConditions(expressions);
    }

    QueryResponse query(QueryRequest request) {
        Placeholders placeholders = new ExpressionParameters()
                .projection(request.projectionExpression())
                .expression("FilterExpression", request.filterExpression())
                .expression("KeyConditionExpression", request.keyConditionExpression())
                .legacy("AttributesToGet", request.attributesToGet())
                .legacy("QueryFilter", request.queryFilter())
                .legacy("ConditionalOperator", request.conditionalOperator())
                .legacy("KeyConditions", request.keyConditions())
                .placeholders(request.expressionAttributeNames(), request.expressionAttributeValues());
        Selection.check(
                request.select(), request.indexName(), request.projectionExpression(), request.attributesToGet());
        KeyConditionExpression.Unmatched conditions =
                keyConditions.of(request.keyConditionExpression(), request.keyConditions(), placeholders);
        Filters.Filter filter = request.filterExpression() == null
                ? filters.legacy("QueryFilter", request.queryFilter(), request.conditionalOperator())
                : filters.of(request.filterExpression(), placeholders);
        Projections.Returned returned =
                projections.of(request.projectionExpression(), request.attributesToGet(), placeholders);
        placeholders.requireAllUsed();
        Selection selection = new Selection(request.select(), returned);
        ReadTarget target = ReadTarget.of(tables.serving(request.tableName()), request.indexName());
        target.requireReadable(request.consistentRead());
        boolean fetch = selection.needsFetch(target);
        KeyConditions.Keys keys = KeyConditions.on(target.keys(), conditions);
        requireScalarKeys(target, filter, returned);
        filter.requireNoKeys(target);
        StartKeys.checkQuery(target, request.exclusiveStartKey(), keys);
        read(
                target,
                new Operation.Query(
                        target.indexName(),
                        keys.partition(),
                        keys.range(),
                        !Boolean.FALSE.equals(request.scanIndexForward()),
                        Boolean.TRUE.equals(request.consistentRead()),
                        fetch,
                        limit(request.limit()),
                        request.exclusiveStartKey()));
        List<Item> passing = Filters.passing(preparation.items(), filter);
        return new QueryResponse(
                shown(passing, selection),
                passing.size(),
                preparation.pageItems(),
                StartKeys.of(target, preparation.lastEvaluated()),
                Consumption.of(target.table(), preparation.charges(), request.returnConsumedCapacity()));
    }

    ScanResponse scan(ScanRequest request) {
        Placeholders placeholders = new ExpressionParameters()
                .projection(request.projectionExpression())
                .expression("FilterExpression", request.filterExpression())
                .legacy("AttributesToGet", request.attributesToGet())
                .legacy("ScanFilter", request.scanFilter())
                .legacy("ConditionalOperator", request.conditionalOperator())
                .placeholders(request.expressionAttributeNames(), request.expressionAttributeValues());
        Selection.check(
                request.select(), request.indexName(), request.projectionExpression(), request.attributesToGet());
        ScanSegment segment = Segments.of(request.segment(), request.totalSegments());
        Filters.Filter filter = request.filterExpression() == null
                ? filters.legacy("ScanFilter", request.scanFilter(), request.conditionalOperator())
                : filters.of(request.filterExpression(), placeholders);
        Projections.Returned returned =
                projections.of(request.projectionExpression(), request.attributesToGet(), placeholders);
        placeholders.requireAllUsed();
        Selection selection = new Selection(request.select(), returned);
        ReadTarget target = ReadTarget.of(tables.serving(request.tableName()), request.indexName());
        target.requireReadable(request.consistentRead());
        requireScalarKeys(target, filter, returned);
        read(
                target,
                new Operation.Scan(
                        target.indexName(),
                        Boolean.TRUE.equals(request.consistentRead()),
                        selection.needsFetch(target),
                        limit(request.limit()),
                        segment,
                        StartKeys.position(target, request.exclusiveStartKey(), segment)));
        List<Item> passing = Filters.passing(preparation.items(), filter);
        return new ScanResponse(
                shown(passing, selection),
                passing.size(),
                preparation.pageItems(),
                preparation.next() == null
                        ? null
                        : StartKeys.of(target, preparation.next().after()),
                Consumption.of(target.table(), preparation.charges(), request.returnConsumedCapacity()));
    }

    private static void requireScalarKeys(ReadTarget target, Filters.Filter filter, Projections.Returned returned) {
        filter.requireScalarKeys(target);
        target.table().keys().requireScalars(returned.paths());
    }

    private void read(ReadTarget target, Operation operation) {
        long now = clock.nanos();
        target.table().engine().prepare(operation, preparation, now);
        admission.admit(target.table(), preparation, now);
    }

    private static List<Item> shown(List<Item> items, Selection selection) {
        if (selection.isCount()) {
            return null;
        }
        return selection.returned().attributes() == null
                ? List.copyOf(items)
                : items.stream().map(selection.returned()::of).toList();
    }

    /** How many items may be evaluated; any number for null. */
    static int limit(Integer limit) {
        if (limit != null && limit < 1) {
            throw ServiceException.validation(
                    "1 validation error detected: Value at 'Limit' failed to satisfy constraint:"
                            + " Member must have value greater than or equal to 1");
        }
        return limit == null ? Integer.MAX_VALUE : limit;
    }
}
