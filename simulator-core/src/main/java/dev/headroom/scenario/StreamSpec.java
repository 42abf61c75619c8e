package dev.headroom.scenario;

import dev.headroom.setting.Setting;
import dev.headroom.stream.StreamViewType;
import java.util.Map;
import java.util.Optional;

/** What follows the changes of a table's items: its stream with those who read it, or a Kinesis data stream (facts §8.2). */
public record StreamSpec(
        @Setting(
                value = "What a record holds: keys-only, new-image, old-image or new-and-old-images.",
                byDefault = "new-and-old-images")
        StreamViewType viewType,

        @Setting("Who reads the stream, by name.") Map<String, StreamConsumer> consumers,

        @Setting("A Kinesis data stream that gets every change as well.")
        Optional<KinesisSpec> kinesis) {

    public StreamSpec {
        consumers = Ordered.copyOf(consumers);
    }
}
