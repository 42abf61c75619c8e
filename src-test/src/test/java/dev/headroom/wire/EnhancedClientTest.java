package dev.headroom.wire;

import static dev.headroom.wire.Items.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.EnhancedGlobalSecondaryIndex;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class EnhancedClientTest {
    @RegisterExtension
    static final WireServer SERVER = new WireServer();

    @RegisterExtension
    final Tables tables = new Tables(SERVER);

    private DynamoDbEnhancedClient client;
    private DynamoDbTable<Order> orders;

    @BeforeEach
    void makeTheTableFromTheBean() {
        client =
                DynamoDbEnhancedClient.builder().dynamoDbClient(SERVER.client()).build();
        orders = client.table(tables.name(), TableSchema.fromBean(Order.class));
        orders.createTable(request -> request.globalSecondaryIndices(EnhancedGlobalSecondaryIndex.builder()
                .indexName("states")
                .projection(all -> all.projectionType(ProjectionType.ALL))
                .build()));
        tables.awaitActive(orders.tableName());
    }

    @Test
    void aBeanComesBackEqual() {
        Order order = Order.of("ann", 1, "open");
        orders.putItem(order);
        assertThat(orders.getItem(key("ann", 1))).isEqualTo(order);
        assertThat(orders.getItem(key("ann", 2))).isNull();
    }

    @Test
    void anUpdateOfAnOldVersionIsRefused() {
        orders.putItem(Order.of("ann", 1, "open"));
        Order mine = orders.getItem(key("ann", 1));
        Order yours = orders.getItem(key("ann", 1));
        mine.setState("paid");
        orders.updateItem(mine);
        yours.setState("cancelled");
        assertThatThrownBy(() -> orders.updateItem(yours)).isInstanceOf(ConditionalCheckFailedException.class);
        assertThat(orders.getItem(key("ann", 1)).getState()).isEqualTo("paid");
        assertThat(orders.getItem(key("ann", 1)).getVersion()).isEqualTo(2);
    }

    @Test
    void aConditionGuardsAPut() {
        Expression absent = Expression.builder()
                .expression("attribute_not_exists(customer)")
                .build();
        PutItemEnhancedRequest<Order> insert = PutItemEnhancedRequest.builder(Order.class)
                .item(Order.of("ann", 1, "open"))
                .conditionExpression(absent)
                .build();
        orders.putItem(insert);
        assertThatThrownBy(() -> orders.putItem(insert)).isInstanceOf(ConditionalCheckFailedException.class);
    }

    @Test
    void aQueryPagesThroughACollection() {
        fill();
        assertThat(orders.query(request -> request.limit(2).queryConditional(ofAnn())).items().stream()
                        .map(Order::getNumber))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(orders
                        .query(request -> request.queryConditional(ofAnn())
                                .filterExpression(Expression.builder()
                                        .expression("#s = :open")
                                        .expressionNames(Map.of("#s", "state"))
                                        .expressionValues(Map.of(":open", s("open")))
                                        .build()))
                        .items()
                        .stream()
                        .map(Order::getNumber))
                .containsExactly(1, 3, 5);
    }

    @Test
    void anIndexIsQueriedByItsOwnKeys() {
        fill();
        SdkIterable<Page<Order>> pages = orders.index("states").query(request -> request.scanIndexForward(false)
                .queryConditional(QueryConditional.keyEqualTo(
                        Key.builder().partitionValue("open").build())));
        assertThat(pages.stream().flatMap(page -> page.items().stream()).map(Order::getNumber))
                .containsExactly(5, 3, 1);
    }

    @Test
    void batchesWriteAndRead() {
        // The version's condition, which the mapper would add, has no place in a batch.
        client = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(SERVER.client())
                .extensions(List.of())
                .build();
        orders = client.table(orders.tableName(), TableSchema.fromBean(Order.class));
        client.batchWriteItem(request -> request.writeBatches(WriteBatch.builder(Order.class)
                .mappedTableResource(orders)
                .addPutItem(Order.of("ann", 1, "open"))
                .addPutItem(Order.of("bob", 1, "open"))
                .build()));
        assertThat(client
                        .batchGetItem(request -> request.readBatches(ReadBatch.builder(Order.class)
                                .mappedTableResource(orders)
                                .addGetItem(key("ann", 1))
                                .addGetItem(key("bob", 1))
                                .build()))
                        .resultsForTable(orders)
                        .stream()
                        .map(Order::getCustomer))
                .containsExactlyInAnyOrder("ann", "bob");
    }

    @Test
    void aTransactionIsAllOrNothing() {
        orders.putItem(Order.of("ann", 1, "open"));
        Expression paid = Expression.builder()
                .expression("#s = :paid")
                .expressionNames(Map.of("#s", "state"))
                .expressionValues(Map.of(":paid", s("paid")))
                .build();
        assertThatThrownBy(() ->
                        client.transactWriteItems(request -> request.addPutItem(orders, Order.of("ann", 2, "open"))
                                .addConditionCheck(orders, check -> check.key(key("ann", 1))
                                        .conditionExpression(paid))))
                .isInstanceOf(TransactionCanceledException.class);
        assertThat(orders.scan().items()).hasSize(1);

        client.transactWriteItems(request ->
                request.addPutItem(orders, Order.of("ann", 2, "open")).addDeleteItem(orders, key("ann", 1)));
        List<Order> read = client
                .transactGetItems(
                        request -> request.addGetItem(orders, key("ann", 1)).addGetItem(orders, key("ann", 2)))
                .stream()
                .map(document -> document.getItem(orders))
                .toList();
        assertThat(read.get(0)).isNull();
        assertThat(read.get(1)).isEqualTo(Order.of("ann", 2, "open"));
    }

    @Test
    void aDeletedItemIsReturned() {
        orders.putItem(Order.of("ann", 1, "open"));
        assertThat(orders.deleteItem(key("ann", 1))).isEqualTo(Order.of("ann", 1, "open"));
    }

    private void fill() {
        for (int i = 1; i <= 5; i++) {
            orders.putItem(Order.of("ann", i, i % 2 == 1 ? "open" : "paid"));
        }
        orders.putItem(Order.of("bob", 6, "paid"));
    }

    private static QueryConditional ofAnn() {
        return QueryConditional.keyEqualTo(Key.builder().partitionValue("ann").build());
    }

    private static Key key(String customer, int number) {
        return Key.builder().partitionValue(customer).sortValue(number).build();
    }
}
