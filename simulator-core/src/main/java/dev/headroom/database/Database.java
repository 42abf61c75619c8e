package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.api.control.CreateTableRequest;
import dev.headroom.api.control.CreateTableResponse;
import dev.headroom.api.control.DeleteTableRequest;
import dev.headroom.api.control.DeleteTableResponse;
import dev.headroom.api.control.DescribeContinuousBackupsRequest;
import dev.headroom.api.control.DescribeContinuousBackupsResponse;
import dev.headroom.api.control.DescribeEndpointsRequest;
import dev.headroom.api.control.DescribeEndpointsResponse;
import dev.headroom.api.control.DescribeLimitsRequest;
import dev.headroom.api.control.DescribeLimitsResponse;
import dev.headroom.api.control.DescribeTableRequest;
import dev.headroom.api.control.DescribeTableResponse;
import dev.headroom.api.control.DescribeTimeToLiveRequest;
import dev.headroom.api.control.DescribeTimeToLiveResponse;
import dev.headroom.api.control.EmptyResponse;
import dev.headroom.api.control.ListTablesRequest;
import dev.headroom.api.control.ListTablesResponse;
import dev.headroom.api.control.ListTagsOfResourceRequest;
import dev.headroom.api.control.ListTagsOfResourceResponse;
import dev.headroom.api.control.TagResourceRequest;
import dev.headroom.api.control.UntagResourceRequest;
import dev.headroom.api.control.UpdateTableRequest;
import dev.headroom.api.control.UpdateTableResponse;
import dev.headroom.api.control.UpdateTimeToLiveRequest;
import dev.headroom.api.control.UpdateTimeToLiveResponse;
import dev.headroom.api.data.BatchExecuteStatementRequest;
import dev.headroom.api.data.BatchExecuteStatementResponse;
import dev.headroom.api.data.BatchGetItemRequest;
import dev.headroom.api.data.BatchGetItemResponse;
import dev.headroom.api.data.BatchWriteItemRequest;
import dev.headroom.api.data.BatchWriteItemResponse;
import dev.headroom.api.data.DeleteItemRequest;
import dev.headroom.api.data.DeleteItemResponse;
import dev.headroom.api.data.ExecuteStatementRequest;
import dev.headroom.api.data.ExecuteStatementResponse;
import dev.headroom.api.data.ExecuteTransactionRequest;
import dev.headroom.api.data.ExecuteTransactionResponse;
import dev.headroom.api.data.GetItemRequest;
import dev.headroom.api.data.GetItemResponse;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.api.data.PutItemResponse;
import dev.headroom.api.data.QueryRequest;
import dev.headroom.api.data.QueryResponse;
import dev.headroom.api.data.ScanRequest;
import dev.headroom.api.data.ScanResponse;
import dev.headroom.api.data.TransactGetItemsRequest;
import dev.headroom.api.data.TransactGetItemsResponse;
import dev.headroom.api.data.TransactWriteItemsRequest;
import dev.headroom.api.data.TransactWriteItemsResponse;
import dev.headroom.api.data.UpdateItemRequest;
import dev.headroom.api.data.UpdateItemResponse;
import dev.headroom.api.streams.DescribeStreamRequest;
import dev.headroom.api.streams.DescribeStreamResponse;
import dev.headroom.api.streams.GetRecordsRequest;
import dev.headroom.api.streams.GetRecordsResponse;
import dev.headroom.api.streams.GetShardIteratorRequest;
import dev.headroom.api.streams.GetShardIteratorResponse;
import dev.headroom.api.streams.ListStreamsRequest;
import dev.headroom.api.streams.ListStreamsResponse;
import dev.headroom.expression.ExpressionCache;
import dev.headroom.expression.ExpressionException;
import dev.headroom.scenario.TableSpec;
import dev.headroom.table.TableEngine;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * DynamoDB's operations on tables kept in memory, metered and throttled as the service would. A request is validated, its
 * expressions compiled, then prepared, charged, admitted and committed; what cannot be answered is a
 * {@link ServiceException} with the service's own words. Used by one thread at a time.
 */
public final class Database {
    private static final int EXPRESSIONS_KEPT = 1_000;

    private final Tables tables;
    private final TableOperations tableOperations;
    private final TableUpdates tableUpdates;
    private final TimeToLiveOperations timeToLive;
    private final TagOperations tags;
    private final AccountOperations account;
    private final StreamOperations streams;
    private final Reads reads;
    private final Pages pages;
    private final BatchReads batchReads;
    private final ReadTransactions readTransactions;
    private final Writes writes;
    private final BatchWrites batchWrites;
    private final WriteTransactions writeTransactions;
    private final Statements statements;
    private final StatementBatches statementBatches;
    private final StatementTransactions statementTransactions;

    public Database(DatabaseSettings settings, DatabaseClock clock) {
        ExpressionCache expressions = new ExpressionCache(EXPRESSIONS_KEPT);
        Admission admission = new Admission(settings.throttling());
        this.tables = new Tables(clock);
        TableCreation creation = new TableCreation(settings, clock);
        StreamRegistry registry = new StreamRegistry();
        this.tableOperations = new TableOperations(tables, registry, settings, clock, creation);
        this.tableUpdates = new TableUpdates(tables, registry, settings, clock, creation);
        this.timeToLive = new TimeToLiveOperations(tables, clock);
        this.tags = new TagOperations(tables, settings);
        this.account = new AccountOperations(tables, settings);
        this.streams = new StreamOperations(registry, tables, clock, settings.region());
        Projections projections = new Projections(expressions);
        this.reads = new Reads(tables, admission, clock, projections);
        this.pages = new Pages(tables, admission, clock, expressions, projections);
        this.batchReads = new BatchReads(tables, admission, clock, projections);
        this.readTransactions = new ReadTransactions(tables, admission, clock, projections);
        WriteCompiler compiler = new WriteCompiler(expressions);
        this.writes = new Writes(tables, admission, clock, compiler);
        this.batchWrites = new BatchWrites(tables, admission, clock);
        this.writeTransactions = new WriteTransactions(tables, admission, clock, compiler);
        StatementBinder binder = new StatementBinder(tables);
        this.statements = new Statements(binder, new StatementPages(admission, clock), writes);
        this.statementBatches = new StatementBatches(binder, admission, clock, writes);
        this.statementTransactions = new StatementTransactions(binder, readTransactions, writeTransactions);
    }

    public GetItemResponse getItem(GetItemRequest request) {
        return answer(reads::get, request);
    }

    public QueryResponse query(QueryRequest request) {
        return answer(pages::query, request);
    }

    public ScanResponse scan(ScanRequest request) {
        return answer(pages::scan, request);
    }

    public PutItemResponse putItem(PutItemRequest request) {
        return answer(writes::put, request);
    }

    public UpdateItemResponse updateItem(UpdateItemRequest request) {
        return answer(writes::update, request);
    }

    public DeleteItemResponse deleteItem(DeleteItemRequest request) {
        return answer(writes::delete, request);
    }

    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        return answer(batchReads::get, request);
    }

    public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
        return answer(batchWrites::write, request);
    }

    public TransactGetItemsResponse transactGetItems(TransactGetItemsRequest request) {
        return answer(readTransactions::get, request);
    }

    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        return answer(writeTransactions::write, request);
    }

    public ExecuteStatementResponse executeStatement(ExecuteStatementRequest request) {
        return answer(statements::execute, request);
    }

    public BatchExecuteStatementResponse batchExecuteStatement(BatchExecuteStatementRequest request) {
        return answer(statementBatches::execute, request);
    }

    public ExecuteTransactionResponse executeTransaction(ExecuteTransactionRequest request) {
        return answer(statementTransactions::execute, request);
    }

    public CreateTableResponse createTable(CreateTableRequest request) {
        return tableOperations.create(request);
    }

    public DescribeTableResponse describeTable(DescribeTableRequest request) {
        return tableOperations.describe(request);
    }

    public ListTablesResponse listTables(ListTablesRequest request) {
        return tableOperations.list(request);
    }

    public UpdateTableResponse updateTable(UpdateTableRequest request) {
        return tableUpdates.update(request);
    }

    public DeleteTableResponse deleteTable(DeleteTableRequest request) {
        return tableOperations.delete(request);
    }

    public UpdateTimeToLiveResponse updateTimeToLive(UpdateTimeToLiveRequest request) {
        return timeToLive.update(request);
    }

    public DescribeTimeToLiveResponse describeTimeToLive(DescribeTimeToLiveRequest request) {
        return timeToLive.describe(request);
    }

    public EmptyResponse tagResource(TagResourceRequest request) {
        return tags.tag(request);
    }

    public EmptyResponse untagResource(UntagResourceRequest request) {
        return tags.untag(request);
    }

    public ListTagsOfResourceResponse listTagsOfResource(ListTagsOfResourceRequest request) {
        return tags.list(request);
    }

    public DescribeLimitsResponse describeLimits(DescribeLimitsRequest request) {
        return account.limits();
    }

    public DescribeEndpointsResponse describeEndpoints(DescribeEndpointsRequest request) {
        return account.endpoints();
    }

    public DescribeContinuousBackupsResponse describeContinuousBackups(DescribeContinuousBackupsRequest request) {
        return account.continuousBackups(request);
    }

    public ListStreamsResponse listStreams(ListStreamsRequest request) {
        return streams.list(request);
    }

    public DescribeStreamResponse describeStream(DescribeStreamRequest request) {
        return streams.describe(request);
    }

    public GetShardIteratorResponse getShardIterator(GetShardIteratorRequest request) {
        return streams.iterator(request);
    }

    public GetRecordsResponse getRecords(GetRecordsRequest request) {
        return streams.records(request);
    }

    /**
     * Installs a scenario's table, active at once and with what it holds at the start: its keys, indexes, capacity and class.
     * Items whose index key attributes are of another type than the scenario says are not in that index.
     *
     * @param load puts the items into the engine, which is empty
     */
    public void adopt(String name, TableSpec spec, Consumer<TableEngine> load) {
        tableOperations.adopt(name, spec, load);
    }

    /** What the requests on each table came to, in the order of the tables' names. */
    public List<TableMetrics> metrics() {
        return tables.all().stream().map(Table::metrics).toList();
    }

    /** What is wrong with an expression is, to the client, what is wrong with its request. */
    private static <Q, A> A answer(Function<Q, A> operation, Q request) {
        try {
            return operation.apply(request);
        } catch (ExpressionException wrong) {
            throw ServiceException.validation(wrong.getMessage());
        }
    }
}
