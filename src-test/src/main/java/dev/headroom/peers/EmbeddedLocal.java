package dev.headroom.peers;

import java.lang.reflect.InvocationTargetException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DynamoDB Local within the process, reached by name: it is on the class path only of the JVM that measures it. */
final class EmbeddedLocal {
    private static final String FACTORY = "software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded";

    private EmbeddedLocal() {}

    static Engine engine(Dataset data) {
        try {
            Class<?> factory = Class.forName(FACTORY);
            Object embedded = factory.getMethod("create").invoke(null);
            Class<?> type = factory.getMethod("create").getReturnType();
            DynamoDbClient client =
                    (DynamoDbClient) type.getMethod("dynamoDbClient").invoke(embedded);
            return new SdkEngine(client, data);
        } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException unlike) {
            throw new IllegalStateException("this DynamoDB Local has no embedded engine that we know", unlike);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
