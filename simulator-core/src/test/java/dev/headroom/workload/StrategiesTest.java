package dev.headroom.workload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A strategy must describe itself, since the reader of files, the schema and the reference page have nothing else. */
class StrategiesTest {
    @ParameterizedTest
    @ValueSource(classes = {Traffic.class, KeyChooser.class, SizeDistribution.class, AttributeGenerator.class})
    void eachHasAWordOfItsOwnAndDescribesItsSettings(Class<?> registry) {
        List<Class<?>> strategies = permitted(registry).toList();

        assertThat(strategies).allMatch(Class::isRecord);
        assertThat(strategies.stream()
                        .map(strategy -> strategy.getAnnotation(Kind.class).value()))
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z]+(-[a-z]+)*"));
        assertThat(strategies.stream().flatMap(strategy -> Arrays.stream(strategy.getRecordComponents())))
                .allMatch(component -> component.isAnnotationPresent(Setting.class));
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(StrategiesTest::permitted)
                : Stream.of(type);
    }
}
