package dev.headroom.stream;

import static dev.headroom.stream.OperationType.INSERT;
import static dev.headroom.stream.OperationType.MODIFY;
import static dev.headroom.stream.OperationType.REMOVE;
import static dev.headroom.stream.Streams.NOON;
import static dev.headroom.stream.Streams.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.Item;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamRecordTest {
    private static final Item FIRST = item("ordered", "NONKEY_SECRET_MARKER_1", 1);
    private static final Item SECOND = item("ordered", "NONKEY_SECRET_MARKER_2", 2);

    /** Writes and the SizeBytes of their records as the service was recorded to give them (September 2026). */
    @Test
    void hasTheSizeThatTheServiceGivesIt() {
        assertThat(record(StreamViewType.NEW_AND_OLD_IMAGES, null, item("txn1", "TXN_NONKEY"))
                        .sizeBytes())
                .isEqualTo(29);
        assertThat(record(StreamViewType.NEW_AND_OLD_IMAGES, null, FIRST).sizeBytes())
                .isEqualTo(50);
        assertThat(record(StreamViewType.NEW_AND_OLD_IMAGES, FIRST, SECOND).sizeBytes())
                .isEqualTo(91);
        assertThat(record(StreamViewType.NEW_AND_OLD_IMAGES, SECOND, null).sizeBytes())
                .isEqualTo(50);
        assertThat(record(StreamViewType.NEW_AND_OLD_IMAGES, null, item("batch2", "BATCH_NONKEY"))
                        .sizeBytes())
                .isEqualTo(35);
        assertThat(record(StreamViewType.NEW_AND_OLD_IMAGES, null, item("partiql1", "PARTIQL_NONKEY"))
                        .sizeBytes())
                .isEqualTo(41);
    }

    @ParameterizedTest
    @CsvSource({"KEYS_ONLY,false,false", "NEW_IMAGE,true,false", "OLD_IMAGE,false,true", "NEW_AND_OLD_IMAGES,true,true"
    })
    void holdsTheImagesOfItsViewType(StreamViewType viewType, boolean hasNew, boolean hasOld) {
        StreamRecord record = record(viewType, FIRST, SECOND);

        assertThat(record.keys()).isEqualTo(item("ordered"));
        assertThat(record.newImage()).isSameAs(hasNew ? SECOND : null);
        assertThat(record.oldImage()).isSameAs(hasOld ? FIRST : null);
    }

    @Test
    void tellsWhatTheWriteDid() {
        StreamRecord insert = record(StreamViewType.NEW_AND_OLD_IMAGES, null, FIRST);
        StreamRecord modify = record(StreamViewType.NEW_AND_OLD_IMAGES, FIRST, SECOND);
        StreamRecord remove = record(StreamViewType.NEW_AND_OLD_IMAGES, SECOND, null);

        assertThat(List.of(insert.eventName(), modify.eventName(), remove.eventName()))
                .containsExactly(INSERT, MODIFY, REMOVE);
        assertThat(insert.oldImage()).isNull();
        assertThat(remove.newImage()).isNull();
        assertThat(remove.keys()).isEqualTo(item("ordered"));
    }

    @Test
    void isDatedInWholeSeconds() {
        TableStream stream = Streams.of(StreamViewType.KEYS_ONLY);
        Streams.write(stream, null, FIRST, NOON + 1_999);

        assertThat(only(stream, NOON + 2_000).approximateCreationDateTime()).isEqualTo(NOON / 1_000 + 1);
    }

    @Test
    void saysThatTheSweeperDeleted() {
        TableStream stream = Streams.of(StreamViewType.KEYS_ONLY);
        stream.append(Streams.hashOf(FIRST), FIRST, null, UserIdentity.TIME_TO_LIVE, NOON);

        UserIdentity identity = only(stream, NOON).userIdentity();
        assertThat(identity.type()).isEqualTo("Service");
        assertThat(identity.principalId()).isEqualTo("dynamodb.amazonaws.com");
    }

    @Test
    void isNotMadeByAWriteThatChangesNothing() {
        TableStream stream = Streams.of(StreamViewType.KEYS_ONLY);
        Streams.write(stream, FIRST, FIRST, NOON);
        Streams.write(stream, FIRST, item("ordered", "NONKEY_SECRET_MARKER_1", 1), NOON);
        stream.append(Streams.hashOf(FIRST), null, null, null, NOON);

        assertThat(stream.recordCount()).isZero();
    }

    private static StreamRecord record(StreamViewType viewType, Item before, Item after) {
        TableStream stream = Streams.of(viewType);
        Streams.write(stream, before, after, NOON);
        return only(stream, NOON);
    }

    private static StreamRecord only(TableStream stream, long time) {
        List<StreamRecord> records =
                Streams.readAll(stream, Streams.onlyShard(stream, time).shardId(), time);
        assertThat(records).hasSize(1);
        return records.get(0);
    }
}
