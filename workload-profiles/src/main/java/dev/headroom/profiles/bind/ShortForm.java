package dev.headroom.profiles.bind;

import dev.headroom.setting.Shorthand;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;

/** The short form of a record or sealed interface: one text in place of a map. */
public final class ShortForm {
    private static final ClassValue<Optional<ShortForm>> FORMS = new ClassValue<>() {
        @Override
        protected Optional<ShortForm> computeValue(Class<?> type) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Shorthand.class)) {
                    method.setAccessible(true);
                    return Optional.of(new ShortForm(method));
                }
            }
            return Optional.empty();
        }
    };

    private final Method factory;

    private ShortForm(Method factory) {
        this.factory = factory;
    }

    public static Optional<ShortForm> of(Class<?> type) {
        return FORMS.get(type);
    }

    /** An example of it. */
    public String example() {
        return factory.getAnnotation(Shorthand.class).value();
    }

    /** The quantity that the text must be; String where any text will do. */
    public Class<?> quantity() {
        return factory.getAnnotation(Shorthand.class).quantity();
    }

    /** @throws IllegalArgumentException if the text is not such a short form */
    public Object read(String text) {
        try {
            return factory.invoke(null, text);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException reason) {
                throw reason;
            }
            throw new IllegalStateException("cannot read " + factory, refused.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("cannot read " + factory, impossible);
        }
    }
}
