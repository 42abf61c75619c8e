package dev.headroom.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.ExitCode;
import dev.headroom.app.WrongInput;
import dev.headroom.app.serve.EndpointFactory.Opened;
import dev.headroom.app.serve.http.Endpoint;
import dev.headroom.scenario.Generation;
import io.netty.buffer.ByteBuf;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ServeCommandTest {
    private final StringWriter err = new StringWriter();
    private final LinkedBlockingQueue<String> printed = new LinkedBlockingQueue<>();
    private final List<ServeSettings> opened = new ArrayList<>();

    @Test
    void servesUntilItIsEnded() throws Exception {
        CompletableFuture<Integer> exitCode = new CompletableFuture<>();
        Thread serving = new Thread(() -> exitCode.complete(
                serve(Map.of(), "--port", "0", "--speed", "60", "--throttling", "off", "--stale-reads", "on")));
        serving.start();
        String url = printed.poll(20, TimeUnit.SECONDS).replace("Headroom serves DynamoDB at ", "");

        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/"))
                .header("Content-Type", "application/x-amz-json-1.0")
                .header("X-Amz-Target", "DynamoDB_20120810.ListTables")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body())
                .isEqualTo("{\"TableNames\":[]}");
        assertThat(opened).singleElement().satisfies(settings -> {
            assertThat(settings.generation()).isEqualTo(Generation.CURRENT);
            assertThat(settings.region()).isEqualTo("us-east-1");
            assertThat(settings.speed()).isEqualTo(60);
            assertThat(settings.throttling()).isFalse();
            assertThat(settings.staleReads()).isTrue();
        });

        serving.interrupt();
        assertThat(exitCode.get(20, TimeUnit.SECONDS)).isEqualTo(ExitCode.OK);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysThatAPortIsInUse() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(serve(Map.of(), "--port", Integer.toString(other.getLocalPort())))
                    .isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(err.toString().strip())
                    .isEqualTo("port " + other.getLocalPort() + " is in use; end what listens there, or take another"
                            + " with --port (0 takes a free one)");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--port 65536 | --port must be from 0 to 65535, not 65536",
                "--threads 0 | --threads must be at least 1, not 0",
                "--max-connections 0 | --max-connections must be at least 1, not 0",
                "--speed 0 | --speed must be above 0 and at most 1000000, not 0.0",
                "--speed NaN | --speed must be above 0 and at most 1000000, not NaN",
                "--region here | --region 'here' does not look like a region, such as us-east-1",
                "--throttling maybe | 'maybe' is none of on, off",
                "--access-key AKID | --access-key needs --secret-key too, or HEADROOM_SECRET_KEY",
                "--secret-key s | --secret-key needs --access-key too, or HEADROOM_ACCESS_KEY",
                "--host 192.0.2.1 | --host '192.0.2.1' is no address of this machine; try 127.0.0.1 or 0.0.0.0",
                "--scenario sael | 'sael' is unknown",
            })
    void saysWhatIsWrong(String arguments, String message) {
        assertThat(serve(Map.of(), arguments.split(" "))).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains(message);
    }

    @Test
    void takesTheKeyFromTheEnvironment() {
        assertThat(serve(Map.of("HEADROOM_ACCESS_KEY", "AKID"))).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("--access-key needs --secret-key too");
    }

    @Test
    void helpsWithinEightyColumns() {
        StringWriter help = new StringWriter();
        line(Map.of()).usage(new PrintWriter(help));
        assertThat(help.toString().lines()).allMatch(line -> line.length() <= 80);
        assertThat(help.toString()).contains("  headroom serve --scenario gsi-back-pressure --port 8001");
    }

    private int serve(Map<String, String> environment, String... arguments) {
        return line(environment).execute(arguments);
    }

    private CommandLine line(Map<String, String> environment) {
        CommandLine line = new CommandLine(new ServeCommand(
                (name, assignments) -> {
                    throw new WrongInput("'" + name + "' is unknown");
                },
                settings -> {
                    opened.add(settings);
                    return new Opened(new NoTables(), List.of(), List::of);
                },
                environment));
        line.setOut(new PrintWriter(new Lines()));
        line.setErr(new PrintWriter(err, true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            assertThat(failure).isInstanceOf(WrongInput.class);
            command.getErr().println(failure.getMessage());
            return ExitCode.WRONG_INPUT;
        });
        return line;
    }

    /** Hands on what is printed, line by line, as soon as it is flushed. */
    private final class Lines extends StringWriter {
        @Override
        public void flush() {
            getBuffer().toString().lines().forEach(printed::add);
            getBuffer().setLength(0);
        }
    }

    private static final class NoTables implements Endpoint {
        @Override
        public boolean knows(String target) {
            return target.equals("DynamoDB_20120810.ListTables");
        }

        @Override
        public int answer(String target, byte[] body, int offset, int length, ByteBuf answer) {
            answer.writeBytes("{\"TableNames\":[]}".getBytes(StandardCharsets.US_ASCII));
            return 200;
        }
    }
}
