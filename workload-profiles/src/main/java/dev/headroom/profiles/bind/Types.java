package dev.headroom.profiles.bind;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** Classes and type arguments of the types of record components. */
public final class Types {
    private Types() {}

    /** The class without its arguments. */
    public static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
    }

    /** The type argument: of a list its elements, of a map (1) its values. */
    public static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    /** Whether a {@code type:} chooses among records here. (An enum whose constants have bodies is sealed, too.) */
    public static boolean isChoice(Class<?> type) {
        return type.isInterface() && type.isSealed();
    }
}
