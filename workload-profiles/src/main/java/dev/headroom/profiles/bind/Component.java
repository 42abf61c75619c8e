package dev.headroom.profiles.bind;

import dev.headroom.setting.Setting;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One component of a record as scenario files see it.
 *
 * @param raw the component's class: {@code Optional}, {@code List} or {@code Map} where it is one
 * @param type the type with its arguments; what an {@code Optional} may hold in place of the {@code Optional}
 * @param setting what the component says of itself; null for one that says nothing
 */
public record Component(String name, Class<?> raw, Type type, Setting setting) {

    static Component of(RecordComponent component) {
        Type type = component.getGenericType();
        return new Component(
                component.getName(),
                component.getType(),
                component.getType() == Optional.class ? Types.argument(type, 0) : type,
                component.getAnnotation(Setting.class));
    }

    /** What it is, in a sentence. */
    public String describedAs() {
        return setting == null ? "" : setting.value();
    }

    /** The default as a file would write it; empty for none. */
    public String byDefault() {
        return setting == null ? "" : setting.byDefault();
    }

    public boolean isOptional() {
        return raw == Optional.class;
    }

    public boolean isCollection() {
        return raw == List.class || raw == Map.class;
    }

    public boolean mustHoldSomething() {
        return setting != null && setting.notEmpty();
    }

    /** Whether a file must give it. */
    public boolean isRequired() {
        return byDefault().isEmpty() && !isOptional() && (!isCollection() || mustHoldSomething());
    }

    /** The value as the record's constructor wants it. */
    Object argument(Object value) {
        return isOptional() ? Optional.ofNullable(value) : value;
    }
}
