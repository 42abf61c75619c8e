package dev.headroom.api.streams;

import dev.headroom.api.control.StreamViewType;
import dev.headroom.item.Item;
import java.time.Instant;

/** What changed. */
public record StreamRecord(
        Instant approximateCreationDateTime,
        Item keys,
        Item newImage,
        Item oldImage,
        String sequenceNumber,
        Long sizeBytes,
        StreamViewType streamViewType) {}
