package dev.headroom.stream;

/** What a record tells of the item besides its key; it cannot be changed while a stream lives (facts §8.2). */
public enum StreamViewType {
    KEYS_ONLY,
    NEW_IMAGE,
    OLD_IMAGE,
    NEW_AND_OLD_IMAGES;

    /** Whether records hold the item as it is after the write. */
    public boolean hasNewImage() {
        return this == NEW_IMAGE || this == NEW_AND_OLD_IMAGES;
    }

    /** Whether records hold the item as it was before the write. */
    public boolean hasOldImage() {
        return this == OLD_IMAGE || this == NEW_AND_OLD_IMAGES;
    }
}
