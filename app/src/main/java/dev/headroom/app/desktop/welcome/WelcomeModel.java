package dev.headroom.app.desktop.welcome;

import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which profiles the page of welcome shows: those that fit the words searched for and the topic chosen. */
final class WelcomeModel {
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Topic>> topic = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<CardPair>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<CardPair>> shown = new ReadOnlyObjectWrapper<>(List.of());

    WelcomeModel() {
        search.subscribe(this::choose);
        topic.subscribe(this::choose);
        all.subscribe(this::choose);
    }

    StringProperty search() {
        return search;
    }

    /** The topic that is wanted; empty for all. */
    ObjectProperty<Optional<Topic>> topic() {
        return topic;
    }

    /** All that there are; none until they have been read. */
    ReadOnlyObjectProperty<List<CardPair>> all() {
        return all.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<CardPair>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Reads the profiles in the background. */
    void load(Profiles profiles, ScenarioReader reader, Surroundings surroundings) {
        surroundings.background().execute(() -> {
            List<ProfileCard> cards = profiles.all().stream()
                    .map(profile -> ProfileCard.of(profile, reader))
                    .toList();
            List<CardPair> pairs = CardPair.of(cards);
            surroundings.window().execute(() -> all.set(pairs));
        });
    }

    private void choose() {
        List<String> words = Stream.of(search.get().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        shown.set(all.get().stream()
                .filter(pair -> topic.get().map(pair.topics()::contains).orElse(true))
                .filter(pair -> {
                    String text = pair.words().toLowerCase(Locale.ROOT);
                    return words.stream().allMatch(text::contains);
                })
                .toList());
    }
}
