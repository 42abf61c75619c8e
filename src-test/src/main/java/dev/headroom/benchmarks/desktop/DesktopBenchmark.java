package dev.headroom.benchmarks.desktop;

import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.run.RunProgress;
import dev.headroom.app.desktop.run.RunState;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.shell.MainWindow;
import dev.headroom.app.desktop.surroundings.Folders;
import dev.headroom.app.desktop.surroundings.RealSurroundings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * {@code DesktopBenchmark FOLDER [ROUNDS]}: opens the window, runs the scenario at full speed while its views are looked at by
 * turns, and prints how long the thread of the window was blocked, how often charts came anew, how fast the simulation went
 * beside the same without a window, and how much memory there was at the end.
 */
public final class DesktopBenchmark {
    private static final List<String> VIEWS = List.of("overview", "index", "heat");
    private static final double MILLION = 1e6;

    private final Session session;
    private final Repaints repaints;

    private DesktopBenchmark(Session session, Stage stage) {
        this.session = session;
        this.repaints = new Repaints(stage.getScene());
    }

    public static void main(String[] args) throws Exception {
        CompletableFuture<DesktopBenchmark> opened = new CompletableFuture<>();
        Platform.startup(() -> opened.complete(open(Path.of(args[0]))));
        opened.get().measure(args.length > 1 ? Integer.parseInt(args[1]) : 1);
        System.exit(0);
    }

    private static DesktopBenchmark open(Path folder) {
        Stage stage = new Stage();
        Texts texts = new Texts(Locale.ENGLISH);
        Session session = Session.over(
                RealSurroundings.of(stage, texts, new Folders(folder.resolve("settings"), folder.resolve("state"))),
                texts);
        new MainWindow(session, stage).show();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        return new DesktopBenchmark(session, stage);
    }

    private void measure(int rounds) throws Exception {
        LoadedScenario loaded = load();
        say("load of the machine", load1());
        Map<String, Double> processors = Processors.now();
        double before = Headless.perSecond(loaded);
        say("processor time by thread without a window, ms", Processors.since(processors));
        for (int round = 0; round < rounds; round++) {
            double shown = windowed(loaded);
            double after = Headless.perSecond(loaded);
            say(
                    "simulation",
                    text(
                            "%.2f million operations a second; without a window %.2f before, %.2f after: %.0f %% lost",
                            shown / MILLION,
                            before / MILLION,
                            after / MILLION,
                            100 - 100 * shown / Math.max(before, after)));
            before = after;
        }
        say("load of the machine", load1());
    }

    private LoadedScenario load() throws Exception {
        try (InputStream in = DesktopBenchmark.class.getResourceAsStream("/dev/headroom/benchmarks/window.yaml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            asks(() -> {
                session.document().openText("window", text);
                return true;
            });
            return session.reader().read(text, "window.yaml", Path.of("."), Overrides.of());
        }
    }

    /** Runs it in the window, and prints how that went; returns operations a second. */
    private double windowed(LoadedScenario loaded) throws Exception {
        WindowThread thread = asks(WindowThread::current);
        PulseGaps pulses = new PulseGaps(thread);
        Watchdog watchdog = new Watchdog(thread);
        WindowThread.Account before = thread.account();
        Map<String, Double> processors = Processors.now();
        watchdog.at("first view");
        watchdog.start();
        asks(() -> {
            pulses.start();
            session.run().reset();
            session.navigation().page().set(Navigation.RUN);
            session.run().start(loaded);
            return true;
        });
        while (progress().share() == 0) {
            Thread.sleep(20);
        }
        long began = System.nanoTime();
        long loadedOperations = progress().operations();
        for (int view = 0; view < VIEWS.size(); view++) {
            look(VIEWS.get(view), watchdog, (view + 1.0) / VIEWS.size());
        }
        while (asks(() -> session.run().state().get() == RunState.RUNNING)) {
            Thread.sleep(5);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        double operations = progress().operations() - loadedOperations;
        asks(() -> {
            pulses.stop();
            return true;
        });
        told("answer of the window's thread, ms", watchdog.stop());
        told("from pulse to pulse, ms", asks(pulses::gaps));
        told("its work from pulse to pulse, ms", asks(pulses::worked));
        WindowThread.Account account = thread.account().since(before);
        say(
                "the window's thread",
                text(
                        "worked %.0f ms of %.0f, waited for a processor %.0f; the heap was collected for %.0f",
                        account.worked(), seconds * 1e3, account.queued(), account.collected()));
        say("processor time by thread, ms", Processors.since(processors));
        System.out.println("blocked for more than 50 ms: " + watchdog.blocks().size());
        watchdog.blocks().forEach(System.out::println);
        memory();
        return operations / seconds;
    }

    private void look(String view, Watchdog watchdog, double untilShare) throws Exception {
        asks(() -> {
            watchdog.at(view + ", first seen");
            session.commands().get("see.view." + view).perform();
            return true;
        });
        Thread.sleep(600);
        asks(() -> {
            watchdog.at(view);
            repaints.begin();
            return true;
        });
        String told = "";
        while (progress().share() < untilShare && asks(() -> session.run().isUnderWay())) {
            Thread.sleep(200);
            told = asks(repaints::told);
        }
        say(view, told);
    }

    private RunProgress progress() throws Exception {
        return asks(() -> session.run().progress().get());
    }

    private static void memory() throws Exception {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        String peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> line.replaceAll("\\D+", ""))
                .findFirst()
                .orElse("0");
        say(
                "memory",
                text(
                        "%d MB of heap after a collection; the process %d MB at its peak",
                        used >> 20, Long.parseLong(peak) >> 10));
    }

    private static void told(String what, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        say(
                what,
                text(
                        "median %.1f, p99 %.1f, p99.9 %.1f, longest %.1f of %d",
                        quantile(sorted, 0.5),
                        quantile(sorted, 0.99),
                        quantile(sorted, 0.999),
                        quantile(sorted, 1),
                        sorted.size()));
    }

    private static double quantile(List<Double> sorted, double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }

    private static String load1() throws Exception {
        Path file = Path.of("/proc/loadavg");
        return Files.exists(file) ? Files.readString(file).trim() : "unknown";
    }

    private <T> T asks(Callable<T> question) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception | AssertionError wrong) {
                answer.completeExceptionally(wrong);
            }
        });
        return answer.get();
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static void say(String what, String words) {
        System.out.println(what + ": " + words);
    }
}
