package dev.headroom.app.serve.wire;

import dev.headroom.database.Database;
import java.util.function.BiFunction;

/**
 * An operation of the service.
 *
 * @param target the whole name, such as {@code DynamoDB_20120810.GetItem}
 * @param request the type of its requests
 * @param method what carries it out
 */
record Operation<Q extends Record, A extends Record>(
        String target, Class<Q> request, BiFunction<Database, Q, A> method) {

    /** An operation on tables or items. */
    static <Q extends Record, A extends Record> Operation<Q, A> dynamoDb(
            String name, Class<Q> request, BiFunction<Database, Q, A> method) {
        return new Operation<>("DynamoDB_20120810." + name, request, method);
    }

    /** An operation on streams. */
    static <Q extends Record, A extends Record> Operation<Q, A> streams(
            String name, Class<Q> request, BiFunction<Database, Q, A> method) {
        return new Operation<>("DynamoDBStreams_20120810." + name, request, method);
    }

    /** An operation that the service has not. */
    static <Q extends Record, A extends Record> Operation<Q, A> ofOurOwn(
            String name, Class<Q> request, BiFunction<Database, Q, A> method) {
        return new Operation<>("Headroom." + name, request, method);
    }

    /** Carries out a request of this operation's type. */
    Record execute(Database database, Object given) {
        return method.apply(database, request.cast(given));
    }

    /** Whether it is one on items; their constraints alone have been reworded. */
    boolean isOnItems() {
        return request.getPackageName().endsWith(".data");
    }
}
