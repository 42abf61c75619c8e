package dev.headroom.wire;

import static dev.headroom.wire.Items.item;
import static dev.headroom.wire.Items.n;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class SerializableHistoryTest {
    @RegisterExtension
    static final WireServer SERVER = new WireServer();

    @RegisterExtension
    final Tables tables = new Tables(SERVER);

    private static final long SEED = 20120810;
    private static final int KEYS = 3;

    @Test
    void everyCountIsHandedOutOnceAndInTheOrderOfTime() throws InterruptedException, ExecutionException {
        String table = tables.hashed();
        List<Step> history = SideBySide.run(SEED, (thread, random) -> {
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                steps.add(count(table, "key-" + random.nextInt(KEYS)));
            }
            return steps;
        });
        checkVersions(history);
    }

    @Test
    void aCompareAndSetNeverLosesAnUpdate() throws InterruptedException, ExecutionException {
        String table = tables.hashed();
        List<Step> history = SideBySide.run(SEED, (thread, random) -> {
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < 15; i++) {
                steps.add(compareAndSet(table, "key-" + random.nextInt(KEYS)));
            }
            return steps;
        });
        checkVersions(history);
    }

    @Test
    void transfersKeepTheirSumWheneverItIsRead() throws InterruptedException, ExecutionException {
        String table = tables.hashed();
        for (int i = 0; i < KEYS; i++) {
            Map<String, AttributeValue> account = item("pk", "key-" + i, "balance", 100);
            SERVER.client().putItem(request -> request.tableName(table).item(account));
        }
        List<Long> sums = SideBySide.run(SEED, (thread, random) -> {
            List<Long> seen = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                if (thread % 4 == 3) {
                    seen.add(sum(table));
                } else {
                    int from = random.nextInt(KEYS);
                    transfer(table, from, (from + 1 + random.nextInt(KEYS - 1)) % KEYS, random.nextInt(1, 30));
                }
            }
            return seen;
        });
        assertThat(sums).hasSize(40).containsOnly(100L * KEYS);
        assertThat(sum(table)).isEqualTo(100L * KEYS);
    }

    @Test
    void anIdIsTakenByOneOnly() throws InterruptedException, ExecutionException {
        String table = tables.hashed();
        List<String> taken = SideBySide.run(SEED, (thread, random) -> {
            List<String> mine = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                String id = "id-" + i;
                if (take(table, id, thread)) {
                    mine.add(id + " by " + thread);
                }
            }
            return mine;
        });
        List<String> stored = SERVER.client().scanPaginator(request -> request.tableName(table)).items().stream()
                .map(item -> item.get("pk").s() + " by " + item.get("owner").n())
                .toList();
        assertThat(taken).hasSize(30).containsExactlyInAnyOrderElementsOf(stored);
    }

    /** A version of a key that one request made, and when that request was under way. */
    private record Step(String key, long version, long started, long ended) {}

    private static Step count(String table, String key) {
        long started = System.nanoTime();
        long version = Long.parseLong(SERVER.client()
                .updateItem(request -> request.tableName(table)
                        .key(item("pk", key))
                        .updateExpression("ADD version :one")
                        .expressionAttributeValues(Map.of(":one", n(1)))
                        .returnValues(ReturnValue.UPDATED_NEW))
                .attributes()
                .get("version")
                .n());
        return new Step(key, version, started, System.nanoTime());
    }

    private static Step compareAndSet(String table, String key) {
        for (int attempt = 0; attempt < 10_000; attempt++) {
            long started = System.nanoTime();
            Map<String, AttributeValue> seen = SERVER.client()
                    .getItem(request ->
                            request.tableName(table).key(item("pk", key)).consistentRead(true))
                    .item();
            long version =
                    seen.isEmpty() ? 0 : Long.parseLong(seen.get("version").n());
            if (putVersion(table, key, version)) {
                return new Step(key, version + 1, started, System.nanoTime());
            }
        }
        return fail("never got through");
    }

    private static boolean putVersion(String table, String key, long seen) {
        PutItemRequest.Builder put =
                PutItemRequest.builder().tableName(table).item(item("pk", key, "version", seen + 1));
        if (seen == 0) {
            put.conditionExpression("attribute_not_exists(pk)");
        } else {
            put.conditionExpression("version = :seen").expressionAttributeValues(Map.of(":seen", n(seen)));
        }
        return holds(() -> SERVER.client().putItem(put.build()));
    }

    private static boolean take(String table, String id, int thread) {
        return holds(() -> SERVER.client().putItem(request -> request.tableName(table)
                .item(item("pk", id, "owner", thread))
                .conditionExpression("attribute_not_exists(pk)")));
    }

    private static boolean holds(Runnable conditional) {
        try {
            conditional.run();
            return true;
        } catch (ConditionalCheckFailedException refused) {
            return false;
        }
    }

    private static void transfer(String table, int from, int to, int amount) {
        untilNoConflict(() -> SERVER.client()
                .transactWriteItems(request -> request.transactItems(
                        move(table, from, -amount, "balance >= :low", n(amount)),
                        move(table, to, amount, "balance >= :low", n(0)))));
    }

    private static long sum(String table) {
        AtomicLong sum = new AtomicLong();
        List<TransactGetItem> gets = IntStream.range(0, KEYS)
                .mapToObj(i -> TransactGetItem.builder()
                        .get(get -> get.tableName(table).key(item("pk", "key-" + i)))
                        .build())
                .toList();
        untilNoConflict(() ->
                sum.set(SERVER.client().transactGetItems(request -> request.transactItems(gets)).responses().stream()
                        .mapToLong(
                                one -> Long.parseLong(one.item().get("balance").n()))
                        .sum()));
        return sum.get();
    }

    private static TransactWriteItem move(String table, int account, int amount, String condition, AttributeValue low) {
        return TransactWriteItem.builder()
                .update(update -> update.tableName(table)
                        .key(item("pk", "key-" + account))
                        .updateExpression("ADD balance :amount")
                        .conditionExpression(condition)
                        .expressionAttributeValues(Map.of(":amount", n(amount), ":low", low)))
                .build();
    }

    /** Tries again after a conflict or a throttle; a failed condition is a transfer that is not made. */
    private static void untilNoConflict(Runnable transaction) {
        for (int attempt = 0; attempt < 10_000; attempt++) {
            try {
                transaction.run();
                return;
            } catch (TransactionCanceledException cancelled) {
                if (cancelled.cancellationReasons().stream()
                        .anyMatch(reason -> "ConditionalCheckFailed".equals(reason.code()))) {
                    return;
                }
            }
        }
        fail("never got through");
    }

    /** Each key's versions are 1, 2, 3 … and none was made by a request that began after a later one had ended. */
    private static void checkVersions(List<Step> history) {
        Map<String, List<Step>> byKey = history.stream()
                .sorted(Comparator.comparingLong(Step::version))
                .collect(Collectors.groupingBy(Step::key));
        byKey.forEach((key, steps) -> {
            assertThat(steps.stream().map(Step::version))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, steps.size()).boxed().toList());
            long latestStart = Long.MIN_VALUE;
            for (Step step : steps) {
                latestStart = Math.max(latestStart, step.started());
                assertThat(step.ended()).as("%s in the order of time", step).isGreaterThan(latestStart);
            }
        });
    }
}
