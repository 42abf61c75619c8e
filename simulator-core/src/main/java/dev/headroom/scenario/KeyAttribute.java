package dev.headroom.scenario;

import dev.headroom.setting.Setting;
import dev.headroom.setting.Shorthand;

/** A key attribute: its name and its type. */
public record KeyAttribute(
        @Setting("The attribute's name.") String name,

        @Setting(value = "S (string) or N (number).", byDefault = "S")
        KeyType type) {

    /** A string key of that name. */
    @Shorthand("productId")
    public static KeyAttribute of(String name) {
        return new KeyAttribute(name, KeyType.S);
    }

    /** The types a simulated key can have. */
    public enum KeyType {
        S,
        N
    }
}
