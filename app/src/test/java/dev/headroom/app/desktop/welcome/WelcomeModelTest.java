package dev.headroom.app.desktop.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeModelTest {
    @TempDir
    Path folder;

    private final Profiles profiles = new Profiles();
    private final WelcomeModel model = new WelcomeModel();

    @BeforeEach
    void load() {
        model.load(profiles, new ScenarioReader(), new StagedSurroundings(folder).surroundings());
    }

    @Test
    void everyProfileHasOnePlace() {
        List<String> names = model.all().get().stream()
                .flatMap(pair -> Stream.concat(Stream.of(pair.trouble()), pair.mended().stream()))
                .map(ProfileCard::name)
                .toList();
        assertThat(names).containsExactlyInAnyOrderElementsOf(profiles.names());
    }

    @Test
    void whatMendsStandsBesideItsTrouble() {
        CardPair sale = pair("flash-sale");
        assertThat(sale.mended()).map(ProfileCard::name).contains("flash-sale-sharded");
        assertThat(sale.topics()).contains(Topic.HOT_KEYS);
    }

    @Test
    void wordsAndTopicsNarrowTheChoice() {
        model.search().set("FLASH stock");
        assertThat(model.shown().get())
                .extracting(pair -> pair.trouble().name())
                .contains("flash-sale");
        model.topic().set(Optional.of(Topic.GLOBAL_TABLES));
        assertThat(model.shown().get()).isEmpty();
        model.search().set("");
        assertThat(model.shown().get()).isNotEmpty().allSatisfy(pair -> assertThat(pair.topics())
                .contains(Topic.GLOBAL_TABLES));
    }

    @Test
    void everyTopicHasANameAndProfiles() {
        Texts texts = new Texts(Locale.ENGLISH);
        for (Topic topic : Topic.values()) {
            assertThat(texts.get("welcome.topic." + topic.word())).isNotEmpty();
            model.topic().set(Optional.of(topic));
            assertThat(model.shown().get()).as(topic.word()).isNotEmpty();
        }
    }

    @Test
    void trafficIsDrawnAsItComes() {
        List<Double> sale = pair("flash-sale").trouble().traffic();
        assertThat(sale.get(0)).isEqualTo(440);
        assertThat(sale).contains(2900.0);
    }

    private CardPair pair(String trouble) {
        return model.all().get().stream()
                .filter(pair -> pair.trouble().name().equals(trouble))
                .findFirst()
                .orElseThrow();
    }
}
