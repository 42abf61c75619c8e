package dev.headroom.database;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import java.util.List;

/** The ARNs by which tags name tables, and the words for those that do not (facts §11.10). */
final class ResourceArns {
    private static final int PARTS = 6;
    private static final String TABLE = "table/";

    private final DatabaseSettings settings;

    ResourceArns(DatabaseSettings settings) {
        this.settings = settings;
    }

    /** The name of the table. Other accounts' tables are refused as the service refuses a user without permission. */
    String tableOf(String arn, String operation) {
        if (!arn.startsWith("arn:")) {
            throw Invalid.values("ARNs must start with 'arn:': " + arn);
        }
        List<String> parts = List.of(arn.split(":", PARTS));
        if (parts.size() < PARTS) {
            throw malformed(arn);
        }
        if (!parts.get(2).equals("dynamodb")) {
            throw Invalid.values("Provided Arn is not a DynamoDB resource arn: " + arn);
        }
        if (!parts.get(3).equals(settings.region())) {
            throw malformed(arn);
        }
        if (!parts.get(4).equals(settings.accountId())) {
            throw new ServiceException(
                    ErrorType.ACCESS_DENIED,
                    "User: arn:aws:iam::" + settings.accountId() + ":root is not authorized to perform: dynamodb:"
                            + operation + " on resource: " + arn);
        }
        return tableIn(parts.get(PARTS - 1), arn);
    }

    private static String tableIn(String resource, String arn) {
        String name = resource.startsWith(TABLE) ? resource.substring(TABLE.length()) : "";
        if (name.contains("/")) {
            throw Invalid.values(
                    "Invalid resource arn provided, only table or stream is accepted. Provided resource arn: " + arn);
        }
        if (name.isEmpty()) {
            throw malformed(arn);
        }
        return name;
    }

    private static ServiceException malformed(String arn) {
        return ServiceException.validation("Invalid TableArn: Invalid ResourceArn provided as input " + arn);
    }
}
