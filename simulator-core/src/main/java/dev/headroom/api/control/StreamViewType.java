package dev.headroom.api.control;

/** What a stream record shows of an item (facts §8.2). */
public enum StreamViewType {
    NEW_IMAGE,
    OLD_IMAGE,
    NEW_AND_OLD_IMAGES,
    KEYS_ONLY
}
