package dev.headroom.profiles;

import dev.headroom.setting.Setting;
import java.util.List;
import java.util.Optional;

/** What a profile says besides its scenario: what it should show, and which profile mends it or is mended by it. */
public record ProfileNotes(
        @Setting("For a profile: the rules of the findings that it should produce.")
        List<String> expects,

        @Setting("For a profile: the profile that mends what this one shows.")
        Optional<String> mendedBy,

        @Setting("For a profile: the profile that this one mends.")
        Optional<String> mends) {
    public ProfileNotes {
        expects = List.copyOf(expects);
    }
}
