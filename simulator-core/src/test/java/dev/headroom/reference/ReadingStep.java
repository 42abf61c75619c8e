package dev.headroom.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ErrorType;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.Select;
import dev.headroom.api.data.QueryRequest;
import dev.headroom.api.data.QueryResponse;
import dev.headroom.api.data.ScanRequest;
import dev.headroom.api.data.ScanResponse;
import dev.headroom.database.Database;
import dev.headroom.database.TestDatabase;
import dev.headroom.item.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Query or Scan, page by page, and for a scan segment by segment, until there is no more. */
record ReadingStep(Reading reading) implements Step {
    private record Page(
            List<Map<String, Object>> items, int count, int scanned, Item last, ConsumedCapacity consumed) {}

    @Override
    public void take(Database database, Model model) {
        if (!reading.isSound()) {
            assertThat(TestDatabase.refusal(() -> page(database, 0, null)).type())
                    .isEqualTo(ErrorType.VALIDATION);
            return;
        }
        List<Map<String, Object>> evaluated = model.itemsIn(reading.view()).stream()
                .filter(reading::evaluates)
                .toList();
        List<Page> pages = pages(database, evaluated.size());
        pages.forEach(this::isSoundPage);
        assertThat(pages.stream().mapToInt(Page::scanned).sum()).isEqualTo(evaluated.size());
        agree(pages.stream().flatMap(page -> page.items().stream()).toList(), returned(evaluated));
        if (pages.size() == 1) {
            assertThat(pages.get(0).consumed().capacityUnits()).isEqualTo(reading.units(evaluated));
        }
    }

    private List<Page> pages(Database database, int most) {
        List<Page> pages = new ArrayList<>();
        for (int segment = 0; segment < reading.segments(); segment++) {
            Item last = null;
            do {
                Page page = page(database, segment, last);
                pages.add(page);
                last = page.last();
                assertThat(pages).hasSizeLessThanOrEqualTo(most + reading.segments());
            } while (last != null);
        }
        return pages;
    }

    private void isSoundPage(Page page) {
        assertThat(page.count()).isEqualTo(page.items().size());
        assertThat(page.scanned()).isLessThanOrEqualTo(reading.limit() == null ? 100 : reading.limit());
        if (reading.filter() == null) {
            assertThat(page.scanned()).isEqualTo(page.count());
            assertThat(page.consumed().capacityUnits()).isEqualTo(reading.units(page.items()));
        }
    }

    private List<Map<String, Object>> returned(List<Map<String, Object>> evaluated) {
        return evaluated.stream()
                .map(reading::seen)
                .filter(seen -> reading.filter() == null || reading.filter().holds(seen))
                .toList();
    }

    /** Of a query in order; which of two entries with the same keys comes first is nobody's business. */
    private void agree(List<Map<String, Object>> actual, List<Map<String, Object>> expected) {
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
        if (!reading.isScan()) {
            List<Object> order = new ArrayList<>(sortKeys(expected));
            if (!reading.forward()) {
                Collections.reverse(order);
            }
            assertThat(sortKeys(actual)).isEqualTo(order);
        }
    }

    private List<Object> sortKeys(List<Map<String, Object>> items) {
        return items.stream().map(item -> item.get(reading.view().sort())).toList();
    }

    private Page page(Database database, int segment, Item after) {
        return reading.isScan() ? scanned(database, segment, after) : queried(database, after);
    }

    private Page scanned(Database database, int segment, Item after) {
        boolean parallel = reading.segments() > 1;
        ScanResponse page = database.scan(ScanRequest.builder()
                .tableName(TABLE)
                .indexName(reading.view().index())
                .segment(parallel ? segment : null)
                .totalSegments(parallel ? reading.segments() : null)
                .limit(reading.limit())
                .select(reading.fetches() ? Select.ALL_ATTRIBUTES : null)
                .filterExpression(reading.filterText())
                .expressionAttributeNames(reading.names())
                .expressionAttributeValues(reading.values())
                .consistentRead(reading.consistent())
                .exclusiveStartKey(after)
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build());
        return new Page(
                plain(page.items()),
                page.count(),
                page.scannedCount(),
                page.lastEvaluatedKey(),
                page.consumedCapacity());
    }

    private Page queried(Database database, Item after) {
        QueryResponse page = database.query(QueryRequest.builder()
                .tableName(TABLE)
                .indexName(reading.view().index())
                .keyConditionExpression(reading.keyText())
                .scanIndexForward(reading.forward())
                .limit(reading.limit())
                .select(reading.fetches() ? Select.ALL_ATTRIBUTES : null)
                .filterExpression(reading.filterText())
                .expressionAttributeNames(reading.names())
                .expressionAttributeValues(reading.values())
                .consistentRead(reading.consistent())
                .exclusiveStartKey(after)
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build());
        return new Page(
                plain(page.items()),
                page.count(),
                page.scannedCount(),
                page.lastEvaluatedKey(),
                page.consumedCapacity());
    }

    private static List<Map<String, Object>> plain(List<Item> items) {
        return items.stream().map(Plain::of).toList();
    }
}
