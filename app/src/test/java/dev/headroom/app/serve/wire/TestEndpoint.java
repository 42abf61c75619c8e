package dev.headroom.app.serve.wire;

import dev.headroom.api.control.AttributeDefinition;
import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.CreateTableRequest;
import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.KeyType;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.database.Database;
import dev.headroom.database.DatabaseClock;
import dev.headroom.database.DatabaseSettings;
import dev.headroom.profiles.ScenarioDefaults;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Generation;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An endpoint over a database with one table {@code abc} of key {@code k}, whose clocks stand still. */
final class TestEndpoint {
    private final DatabaseEndpoint endpoint;

    TestEndpoint() {
        Database database = new Database(
                new DatabaseSettings(
                        "us-east-1",
                        "000000000000",
                        Generation.CURRENT,
                        ScenarioDefaults.assumptions(),
                        false,
                        false,
                        1,
                        TimeSpan.ZERO),
                new DatabaseClock() {
                    @Override
                    public long nanos() {
                        return 0;
                    }

                    @Override
                    public long epochMillis() {
                        return 0;
                    }
                });
        database.createTable(CreateTableRequest.builder()
                .tableName("abc")
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(List.of(new AttributeDefinition("k", ScalarAttributeType.S)))
                .keySchema(List.of(new KeySchemaElement("k", KeyType.HASH)))
                .build());
        this.endpoint = new DatabaseEndpoint(database, Wording.TODAY);
    }

    DatabaseEndpoint endpoint() {
        return endpoint;
    }

    record Answer(int status, String json) {}

    Answer answer(String operation, String json) {
        byte[] body = ("xx" + json + "yy").getBytes(StandardCharsets.UTF_8);
        ByteBuf answer = Unpooled.buffer().writeByte('-');
        int status = endpoint.answer("DynamoDB_20120810." + operation, body, 2, body.length - 4, answer);
        return new Answer(status, answer.toString(StandardCharsets.UTF_8).substring(1));
    }
}
