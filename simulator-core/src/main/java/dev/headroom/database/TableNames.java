package dev.headroom.database;

import dev.headroom.api.ServiceException;
import java.util.regex.Pattern;

/**
 * What tables may be called by clients of the service: 3 to 255 of a few characters (facts §2.2, §11.9). Whoever makes one
 * in a {@link Database} without a wire may call it what they like.
 */
public final class TableNames {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 255;
    private static final Pattern ALLOWED = Pattern.compile("[a-zA-Z0-9_.-]+");

    private TableNames() {}

    /** Refuses a name that no table can have. */
    public static void require(String name) {
        if (name.length() < SHORTEST || name.length() > LONGEST) {
            throw ServiceException.validation(
                    "TableName must be at least 3 characters long and at most 255 characters long");
        }
        if (!ALLOWED.matcher(name).matches()) {
            throw ServiceException.validation("1 validation error detected: Value '" + name
                    + "' at 'tableName' failed to satisfy constraint: Member must satisfy regular expression pattern: "
                    + ALLOWED.pattern());
        }
    }
}
