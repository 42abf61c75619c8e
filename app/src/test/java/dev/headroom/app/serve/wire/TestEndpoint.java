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
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.Generation;
import dev.headroom.scenario.ServiceTimes;
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
                        "us-east-1", "000000000000", Generation.CURRENT, assumptions(), false, false, 1, TimeSpan.ZERO),
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

    private static Assumptions assumptions() {
        return new Assumptions(
                TimeSpan.parse("300s"),
                Share.parse("0%"),
                3_000,
                1_000,
                TimeSpan.parse("1s"),
                DataSize.parse("10GB"),
                12_000,
                4_000,
                TimeSpan.parse("30m"),
                40_000,
                TimeSpan.parse("1m"),
                Share.parse("0.5%"),
                TimeSpan.parse("22ms"),
                Share.parse("100%"),
                TimeSpan.parse("10ms"),
                new ServiceTimes(
                        TimeSpan.parse("3.3ms"),
                        TimeSpan.parse("10ms"),
                        TimeSpan.parse("7.5ms"),
                        TimeSpan.parse("16ms"),
                        TimeSpan.parse("50us"),
                        TimeSpan.parse("2ms"),
                        TimeSpan.parse("400us")));
    }

    record Answer(int status, String json) {}

    Answer answer(String operation, String json) {
        byte[] body = ("xx" + json + "yy").getBytes(StandardCharsets.UTF_8);
        ByteBuf answer = Unpooled.buffer().writeByte('-');
        int status = endpoint.answer("DynamoDB_20120810." + operation, body, 2, body.length - 4, answer);
        return new Answer(status, answer.toString(StandardCharsets.UTF_8).substring(1));
    }
}
