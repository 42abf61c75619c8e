package dev.headroom.workload;

import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;

/** Every key as likely as any other. */
@Kind(value = "uniform", describedAs = "Every key as likely as any other.")
public record UniformKeys(
        @Setting(value = "How many keys, numbered from 0.", min = 1)
        long count,

        @Setting(value = "What stands before the number.", byDefault = "key-")
        String prefix)
        implements KeyChooser {
    @Override
    public KeyStream open(KeyContext context) {
        throw new IllegalStateException("to be written");
    }
}
