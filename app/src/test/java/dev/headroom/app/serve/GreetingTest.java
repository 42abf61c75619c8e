package dev.headroom.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.serve.EndpointFactory.Table;
import dev.headroom.app.serve.signature.Credentials;
import dev.headroom.scenario.Generation;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GreetingTest {
    private static final ServeSettings PLAIN =
            new ServeSettings(Optional.empty(), Generation.CURRENT, "us-east-1", 1, true, false, 1);

    @Test
    void saysWhereAndWhatAndHowToGoOn() throws UnknownHostException {
        assertThat(Greeting.of(at("127.0.0.1"), PLAIN, List.of(), Optional.empty()))
                .containsExactly(
                        "Headroom serves DynamoDB at http://127.0.0.1:8000",
                        "",
                        "  tables      none yet",
                        "  generation  current",
                        "  throttling  on",
                        "  access      any key, or none",
                        "",
                        "  aws dynamodb list-tables --endpoint-url http://127.0.0.1:8000",
                        "  export AWS_ENDPOINT_URL_DYNAMODB=http://127.0.0.1:8000   for the SDKs",
                        "",
                        "Ctrl-C ends it, and the tables with it.");
    }

    @Test
    void namesTablesAndWhatWasAskedFor() throws UnknownHostException {
        ServeSettings settings =
                new ServeSettings(Optional.empty(), Generation.CLASSIC, "us-east-1", 60, true, true, 1);
        List<Table> tables = List.of(new Table("Orders", "100 RCU, 50 WCU"), new Table("Carts", "on-demand"));
        assertThat(Greeting.of(at("::1"), settings, tables, Optional.of(new Credentials("AKID", "secret"))))
                .startsWith("Headroom serves DynamoDB at http://[0:0:0:0:0:0:0:1]:8000")
                .contains(
                        "  tables      Orders  100 RCU, 50 WCU",
                        "              Carts   on-demand",
                        "  generation  classic",
                        "  throttling  on, capacity refills 60 times as fast",
                        "  reads       may lag behind writes unless consistent",
                        "  access      requests signed by AKID")
                .noneMatch(line -> line.contains("secret"));
    }

    @Test
    void warnsWhereOthersCanReachIt() throws UnknownHostException {
        ServeSettings settings =
                new ServeSettings(Optional.empty(), Generation.CURRENT, "us-east-1", 2.5, false, false, 1);
        List<Table> tables = IntStream.range(0, 20)
                .mapToObj(i -> new Table("T" + i, "on-demand"))
                .toList();
        assertThat(Greeting.of(at("0.0.0.0"), settings, tables, Optional.empty()))
                .contains(
                        "Headroom serves DynamoDB at http://localhost:8000",
                        "              and 12 more",
                        "  throttling  off",
                        "  access      any key, or none, from other machines too");
    }

    private static InetSocketAddress at(String host) throws UnknownHostException {
        return new InetSocketAddress(InetAddress.getByName(host), 8000);
    }
}
