package dev.headroom.app;

import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.Profile;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Scenarios by the name of a shipped profile or by file; where both have a name, it means the profile. */
final class ProfilesAndFiles implements Services.Scenarios {
    private final Profiles profiles;
    private final ScenarioReader reader;

    ProfilesAndFiles(Profiles profiles, ScenarioReader reader) {
        this.profiles = profiles;
        this.reader = reader;
    }

    @Override
    public LoadedScenario load(String nameOrFile, List<String> assignments) {
        Overrides overrides = new Overrides(assignments);
        Optional<Profile> profile = profiles.find(nameOrFile);
        if (profile.isPresent()) {
            return profile.get().read(reader, overrides);
        }
        return reader.read(file(nameOrFile), overrides);
    }

    private Path file(String name) {
        Path file = path(name);
        if (Files.isDirectory(file)) {
            throw new WrongInput("'" + name + "' is a folder; name a scenario file in it");
        }
        if (!Files.exists(file)) {
            throw UnknownName.profileOrFile(name, profiles.nearest(name));
        }
        if (!Files.isReadable(file)) {
            throw new WrongInput("'" + name + "' may not be read; check its permissions");
        }
        return file;
    }

    private Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException impossible) {
            throw UnknownName.profileOrFile(name, profiles.nearest(name));
        }
    }
}
