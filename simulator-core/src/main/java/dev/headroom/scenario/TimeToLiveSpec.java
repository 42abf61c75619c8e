package dev.headroom.scenario;

import dev.headroom.setting.Setting;
import dev.headroom.setting.Shorthand;

/** That items of a table expire, by one of their attributes (facts §8.5). */
public record TimeToLiveSpec(
        @Setting(
                "The attribute with the second since 1970 after which the item may be deleted: a `timestamp` with `plus`.")
        String attribute) {

    /** By that attribute. */
    @Shorthand("expiresAt")
    public static TimeToLiveSpec of(String attribute) {
        return new TimeToLiveSpec(attribute);
    }
}
