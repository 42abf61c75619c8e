package dev.headroom.stream;

import static dev.headroom.stream.Streams.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceNumberTest {
    /** The API takes 21 to 40 digits. */
    @Test
    void isWrittenInTwentyOneDigitsAndMore() {
        assertThat(new SequenceNumber(1, 73_587_945_692_211L)).hasToString("100000073587945692211");
        assertThat(new SequenceNumber(16, 2_482_544_056_241_863L)).hasToString("1600002482544056241863");
        assertThat(new SequenceNumber(1, 0)).hasToString("100000000000000000000");
    }

    @Test
    void growsAsANumberFromRecordToRecord() {
        TableStream stream = Streams.of(StreamViewType.KEYS_ONLY);
        Streams.insert(stream, 200, NOON);
        Shard shard = Streams.onlyShard(stream, NOON);
        BigInteger last = new BigInteger(shard.startingSequenceNumber().toString());
        SequenceNumber before = shard.startingSequenceNumber();
        for (StreamRecord record : Streams.readAll(stream, shard.shardId(), NOON)) {
            BigInteger number = new BigInteger(record.sequenceNumber().toString());
            assertThat(number).isGreaterThan(last);
            assertThat(record.sequenceNumber()).isGreaterThan(before);
            last = number;
            before = record.sequenceNumber();
        }
    }

    @Test
    void givesEveryRecordAnIdOf32HexadecimalDigitsOfItsOwn() {
        TableStream stream =
                Streams.withSettings(StreamViewType.KEYS_ONLY, StreamSettings.DEFAULT, 0, Streams.UPPER_HALF);
        Streams.insert(stream, 200, NOON);
        List<String> ids = Streams.shards(stream, NOON).stream()
                .flatMap(shard -> Streams.readAll(stream, shard.shardId(), NOON).stream())
                .map(StreamRecord::eventId)
                .toList();

        assertThat(ids).hasSize(200).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{32}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "x00000073587945692211", "-10000073587945692211", "00000073587945692211"})
    void isNotReadFromAnyText(String text) {
        assertThat(SequenceNumber.countIn(text)).isEqualTo(-1);
    }

    @Test
    void isNotReadFromTooLongAText() {
        assertThat(SequenceNumber.countIn("9".repeat(38))).isEqualTo(999_999_999_999_999_999L);
        assertThat(SequenceNumber.countIn("9".repeat(39))).isEqualTo(-1);
        assertThat(SequenceNumber.countIn("9".repeat(40))).isEqualTo(-1);
    }
}
