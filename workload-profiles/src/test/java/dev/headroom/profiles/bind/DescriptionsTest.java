package dev.headroom.profiles.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.scenario.Scenario;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the records say of themselves is complete and sound. */
class DescriptionsTest {
    private final Set<Class<?>> records = new LinkedHashSet<>();

    @Test
    void everyComponentIsDescribedAndItsDefaultIsAllowed() {
        visit(Scenario.class);
        for (Class<?> record : records) {
            for (Component component : RecordShape.of(record).components()) {
                String name = record.getSimpleName() + "." + component.name();
                assertThat(component.describedAs()).as(name).isNotBlank();
                assertThat(defaultProblems(component)).as(name).isEmpty();
            }
        }
    }

    @Test
    void noRecordHasAFieldThatWouldHideItsType() {
        visit(Scenario.class);
        for (Class<?> record : records) {
            if (record.isAnnotationPresent(dev.headroom.setting.Kind.class)) {
                assertThat(RecordShape.of(record).names())
                        .as(record.getSimpleName())
                        .doesNotContain(Kinds.FIELD);
            }
        }
    }

    private static String defaultProblems(Component component) {
        Problems problems = new Problems();
        if (!component.byDefault().isEmpty()) {
            new Binder(problems)
                    .bind(
                            component.type(),
                            component.setting(),
                            Defaults.node(component.byDefault(), Place.of("default")),
                            component.name());
        }
        return problems.all().toString().replace("[]", "");
    }

    private void visit(Type type) {
        Class<?> raw = Types.raw(type);
        if (raw == List.class || raw == Map.class) {
            visit(Types.argument(type, raw == Map.class ? 1 : 0));
        } else if (Types.isChoice(raw)) {
            Kinds.of(raw).values().forEach(this::visit);
        } else if (raw.isRecord() && Scalars.of(raw).isEmpty() && records.add(raw)) {
            RecordShape.of(raw).components().forEach(component -> visit(component.type()));
        }
    }
}
