package dev.headroom.app.serve;

import dev.headroom.app.ExitCode;
import dev.headroom.app.Services.Scenarios;
import dev.headroom.app.WrongInput;
import dev.headroom.app.serve.EndpointFactory.Opened;
import dev.headroom.app.serve.http.Access;
import dev.headroom.app.serve.http.HttpServer;
import dev.headroom.app.serve.http.HttpSettings;
import dev.headroom.app.serve.signature.Credentials;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.scenario.Generation;
import java.io.IOException;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code headroom serve}: serves DynamoDB's wire protocol until it is ended. */
@Command(
        name = "serve",
        abbreviateSynopsis = true,
        sortOptions = false,
        description = "Serves tables to any AWS SDK and the AWS CLI, and throttles as DynamoDB would.",
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  headroom serve",
            "  headroom serve --scenario gsi-back-pressure --port 8001",
            "  headroom serve --scenario s.yaml --generation classic --speed 60",
            "  headroom serve --throttling off --port 0",
            "",
            "then, in another terminal,",
            "",
            "  aws dynamodb list-tables --endpoint-url http://127.0.0.1:8000"
        })
public final class ServeCommand implements Callable<Integer> {
    private static final String DEFAULT_REGION = "us-east-1";

    private final Scenarios scenarios;
    private final EndpointFactory factory;
    private final Map<String, String> environment;

    @Mixin
    private ServeOptions options;

    @Spec
    private CommandSpec spec;

    /**
     * The command.
     *
     * @param scenarios reads the scenario that may be asked for
     * @param factory opens the database
     * @param environment may hold {@code HEADROOM_ACCESS_KEY}, {@code HEADROOM_SECRET_KEY} and {@code HEADROOM_DEBUG}
     */
    public ServeCommand(Scenarios scenarios, EndpointFactory factory, Map<String, String> environment) {
        this.scenarios = scenarios;
        this.factory = factory;
        this.environment = environment;
    }

    /** Returns when the thread is interrupted; what ends the process ends the server first. */
    @Override
    public Integer call() {
        OptionChecks checks = new OptionChecks(spec.commandLine(), options);
        checks.check();
        Optional<Credentials> credentials = checks.credentials(environment);
        ServeSettings settings = settings();
        Opened opened = factory.open(settings);
        try (HttpServer server = listen(opened, credentials)) {
            Thread ending = new Thread(() -> end(server, opened), "ending");
            Runtime.getRuntime().addShutdownHook(ending);
            Greeting.of(server.address(), settings, opened.tables(), credentials)
                    .forEach(out()::println);
            out().flush();
            serve(server, ending);
        }
        return ExitCode.OK;
    }

    private void end(HttpServer server, Opened opened) {
        server.close();
        Farewell.of(opened.metrics().get()).forEach(out()::println);
        out().flush();
    }

    private static void serve(HttpServer server, Thread ending) {
        try {
            server.awaitClose();
        } catch (InterruptedException ended) {
            Runtime.getRuntime().removeShutdownHook(ending);
            Thread.currentThread().interrupt();
        }
    }

    private ServeSettings settings() {
        Optional<LoadedScenario> loaded =
                Optional.ofNullable(options.scenario).map(name -> scenarios.load(name, assignments()));
        Generation asked = options.generation == null ? Generation.CURRENT : options.generation;
        return new ServeSettings(
                loaded,
                loaded.map(one -> one.scenario().generation()).orElse(asked),
                options.region == null
                        ? loaded.map(one -> one.scenario().region()).orElse(DEFAULT_REGION)
                        : options.region,
                options.speed,
                options.throttling.isOn(),
                options.staleReads.isOn(),
                options.seed == null ? loaded.map(one -> one.scenario().seed()).orElse(1L) : options.seed);
    }

    /** What the options change in a scenario, as {@code run --set} would write it. */
    private List<String> assignments() {
        List<String> assignments = new ArrayList<>();
        if (options.generation != null) {
            assignments.add("generation=" + options.generation.name().toLowerCase(Locale.ROOT));
        }
        if (options.seed != null) {
            assignments.add("seed=" + options.seed);
        }
        return assignments;
    }

    private HttpServer listen(Opened opened, Optional<Credentials> credentials) {
        HttpSettings http =
                HttpSettings.of(options.host, options.port, options.threadsOrCores(), options.maxConnections, idSeed());
        Access access = credentials
                .map(key -> Access.signedBy(key, InstantSource.system()))
                .orElseGet(Access::open);
        try {
            return HttpServer.start(http, opened.endpoint(), access, this::tellBug);
        } catch (IOException refused) {
            throw new WrongInput(ListenProblem.sentence(options.host, options.port, refused), refused);
        }
    }

    /** Two runs must not give the same request ids, unless that is asked for. */
    private long idSeed() {
        return options.seed == null ? new SecureRandom().nextLong() : options.seed;
    }

    private void tellBug(Throwable bug) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("headroom: this is a bug in Headroom, not in your request: " + bug);
        err.println("Please report it with the request and what HEADROOM_DEBUG=1 prints; CONTRIBUTING.md says where.");
        if (environment.containsKey("HEADROOM_DEBUG")) {
            bug.printStackTrace(err);
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
