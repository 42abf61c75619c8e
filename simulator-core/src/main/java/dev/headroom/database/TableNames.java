package dev.headroom.database;

import dev.headroom.api.ServiceException;
import java.util.regex.Pattern;

/** What names of tables must be (facts §11.9). Looked at only where there is no such table. */
final class TableNames {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 255;
    private static final Pattern ALLOWED = Pattern.compile("[a-zA-Z0-9_.-]+");

    private TableNames() {}

    static void require(String name) {
        if (name.length() < SHORTEST || name.length() > LONGEST) {
            throw ServiceException.validation(
                    "TableName must be at least 3 characters long and at most 255 characters long");
        }
        if (!ALLOWED.matcher(name).matches()) {
            throw ServiceException.validation("1 validation error detected: Value at 'TableName' failed to satisfy"
                    + " constraint: Member must satisfy regular expression pattern: " + ALLOWED);
        }
    }
}
