package dev.headroom.app;

import dev.headroom.profiles.Profiles;
import java.util.List;
import java.util.Optional;

/** The profiles of the library, as the commands show them. */
final class ShippedProfiles implements Services.Shelf {
    private final Profiles profiles;

    ShippedProfiles(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public List<Profile> all() {
        return profiles.all().stream().map(ShippedProfiles::shown).toList();
    }

    @Override
    public Optional<Profile> find(String name) {
        return profiles.find(name).map(ShippedProfiles::shown);
    }

    @Override
    public Optional<String> nearest(String name) {
        return profiles.nearest(name);
    }

    private static Profile shown(dev.headroom.profiles.Profile profile) {
        return new Profile(profile.name(), profile.summary(), profile.text());
    }
}
