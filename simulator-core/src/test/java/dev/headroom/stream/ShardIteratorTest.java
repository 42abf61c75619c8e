package dev.headroom.stream;

import static dev.headroom.stream.ShardIteratorType.AFTER_SEQUENCE_NUMBER;
import static dev.headroom.stream.ShardIteratorType.AT_SEQUENCE_NUMBER;
import static dev.headroom.stream.ShardIteratorType.LATEST;
import static dev.headroom.stream.ShardIteratorType.TRIM_HORIZON;
import static dev.headroom.stream.StreamException.Kind.EXPIRED_ITERATOR;
import static dev.headroom.stream.StreamException.Kind.RESOURCE_NOT_FOUND;
import static dev.headroom.stream.StreamException.Kind.TRIMMED_DATA_ACCESS;
import static dev.headroom.stream.StreamException.Kind.VALIDATION;
import static dev.headroom.stream.Streams.HOUR;
import static dev.headroom.stream.Streams.MINUTE;
import static dev.headroom.stream.Streams.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShardIteratorTest {
    private final TableStream stream = Streams.of(StreamViewType.KEYS_ONLY);
    private final Shard shard = Streams.onlyShard(stream, NOON);

    @Test
    void looksLikeThoseOfTheService() {
        String iterator = iterator(TRIM_HORIZON, null);

        assertThat(iterator).startsWith(Streams.ARN + "|1|").hasSizeLessThanOrEqualTo(2_048);
        assertThat(iterator.substring(Streams.ARN.length() + 3)).matches("AAAAAAAAAA[E-H][A-Za-z0-9+/]+=*");
        assertThat(TableStream.streamArnOf(iterator)).isEqualTo(Streams.ARN);
    }

    @Test
    void beginsAtTheOldestOrBehindTheNewestRecord() {
        Streams.insert(stream, 3, NOON);

        assertThat(keysFrom(iterator(TRIM_HORIZON, null))).containsExactly("key0", "key1", "key2");
        assertThat(keysFrom(iterator(LATEST, null))).isEmpty();
    }

    @Test
    void meetsWhatIsWrittenAfterIt() {
        String latest = iterator(LATEST, null);
        Streams.insert(stream, 1, NOON);

        assertThat(keysFrom(latest)).containsExactly("key0");
    }

    @Test
    void beginsAtOrBehindARecord() {
        Streams.insert(stream, 3, NOON);
        String second = Streams.readAll(stream, shard.shardId(), NOON)
                .get(1)
                .sequenceNumber()
                .toString();

        assertThat(keysFrom(iterator(AT_SEQUENCE_NUMBER, second))).containsExactly("key1", "key2");
        assertThat(keysFrom(iterator(AFTER_SEQUENCE_NUMBER, second))).containsExactly("key2");
    }

    @ParameterizedTest
    @EnumSource(names = {"AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER"})
    void canBeginAtTheStartOfTheShard(ShardIteratorType type) {
        String iterator = iterator(type, shard.startingSequenceNumber().toString());
        Streams.insert(stream, 1, NOON);

        assertThat(keysFrom(iterator)).containsExactly("key0");
    }

    @Test
    void expiresAfterFifteenMinutes() {
        String iterator = iterator(TRIM_HORIZON, null);

        assertThat(stream.records(iterator, 10, NOON + 15 * MINUTE).records()).isEmpty();
        assertThatThrownBy(() -> stream.records(iterator, 10, NOON + 15 * MINUTE + 1))
                .hasMessage("Shard iterator has expired")
                .satisfies(isOf(EXPIRED_ITERATOR));
    }

    @Test
    void isFollowedByOneThatExpiresLater() {
        String next = stream.records(iterator(TRIM_HORIZON, null), 10, NOON + 10 * MINUTE)
                .nextShardIterator();

        assertThat(stream.records(next, 10, NOON + 25 * MINUTE).records()).isEmpty();
    }

    @Test
    void failsWhereItsRecordIsTrimmed() {
        Streams.insert(stream, 2, NOON);
        long before = NOON + 24 * HOUR - 5 * MINUTE;
        String iterator = stream.shardIterator(shard.shardId(), TRIM_HORIZON, null, before);

        assertThatThrownBy(() -> stream.records(iterator, 10, NOON + 24 * HOUR + 1_000))
                .hasMessage("The data you are trying to access has been trimmed")
                .satisfies(isOf(TRIMMED_DATA_ACCESS));
    }

    @Test
    void isNotGivenForATrimmedRecord() {
        TableStream small = Streams.withSettings(StreamViewType.KEYS_ONLY, Streams.keeping(2, 1 << 20), 0);
        Streams.insert(small, 2, NOON);
        String id = Streams.onlyShard(small, NOON).shardId();
        List<StreamRecord> records = Streams.readAll(small, id, NOON);
        Streams.insert(small, 1, NOON);
        String first = records.get(0).sequenceNumber().toString();

        assertThatThrownBy(() -> small.shardIterator(id, AT_SEQUENCE_NUMBER, first, NOON))
                .satisfies(isOf(TRIMMED_DATA_ACCESS));
        String behind = small.shardIterator(id, AFTER_SEQUENCE_NUMBER, first, NOON);
        assertThat(small.records(behind, 10, NOON).records()).hasSize(2);
    }

    @Test
    void needsAShardThatExists() {
        assertThatThrownBy(() -> stream.shardIterator("shardId-1", LATEST, null, NOON))
                .hasMessage("Requested resource not found: Shard does not exist")
                .satisfies(isOf(RESOURCE_NOT_FOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdfsafglldfngjdafnasdflgnaldk", "100000000000000000000", "999999999999999999999", "1"})
    void needsASequenceNumberThatTheShardGave(String number) {
        invalid(() -> iterator(AT_SEQUENCE_NUMBER, number));
    }

    @Test
    void hasASequenceNumberWhereTheTypeNeedsOneAndOnlyThere() {
        invalid(() -> iterator(AT_SEQUENCE_NUMBER, null));
        invalid(() -> iterator(AFTER_SEQUENCE_NUMBER, null));
        String start = shard.startingSequenceNumber().toString();
        invalid(() -> iterator(LATEST, start));
        invalid(() -> iterator(TRIM_HORIZON, start));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "|1|", "a|1|b", "a|1|%%%%", "a|1|AAAAAAAAAAE="})
    void isToldFromOtherTexts(String text) {
        invalid(() -> stream.records(text, 10, NOON));
    }

    @Test
    void isToldFromOneThatWasChanged() {
        String iterator = iterator(TRIM_HORIZON, null);
        for (int i = Streams.ARN.length() + 3; i < iterator.length() - 2; i++) {
            char other = iterator.charAt(i) == 'A' ? 'B' : 'A';
            String changed = iterator.substring(0, i) + other + iterator.substring(i + 1);
            invalid(() -> stream.records(changed, 10, NOON));
        }
        invalid(() -> stream.records(iterator.replace("orders", "ordert"), 10, NOON));
    }

    @Test
    void isToldFromOneOfAnotherStream() {
        TableStream other = new TableStream(
                Streams.ARN + "1",
                StreamViewType.KEYS_ONLY,
                List.of("pk"),
                new long[] {0},
                StreamSettings.DEFAULT,
                NOON);
        String theirs = other.shardIterator(Streams.onlyShard(other, NOON).shardId(), LATEST, null, NOON);

        invalid(() -> stream.records(theirs, 10, NOON));
    }

    private String iterator(ShardIteratorType type, String sequenceNumber) {
        return stream.shardIterator(shard.shardId(), type, sequenceNumber, NOON);
    }

    private List<String> keysFrom(String iterator) {
        return stream.records(iterator, 10, NOON).records().stream()
                .map(record -> record.keys().get("pk").toString())
                .toList();
    }

    private static void invalid(ThrowingCallable call) {
        assertThatThrownBy(call).satisfies(isOf(VALIDATION));
    }

    private static java.util.function.Consumer<Throwable> isOf(StreamException.Kind kind) {
        return thrown -> assertThat(((StreamException) thrown).kind()).isEqualTo(kind);
    }
}
