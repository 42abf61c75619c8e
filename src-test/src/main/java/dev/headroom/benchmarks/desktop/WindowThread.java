package dev.headroom.benchmarks.desktop;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The thread of the window: how long it has worked, and how long it has waited for a processor where the system tells. */
final class WindowThread {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS_PER_MILLI = 1e6;

    private final Thread thread;
    private final Optional<Path> schedule;

    /**
     * What it had done at a moment; all in milliseconds.
     *
     * @param worked on a processor
     * @param queued ready, while others had the processors
     * @param collected the heap was being collected, by which all threads stood still
     */
    record Account(double worked, double queued, double collected) {
        Account since(Account before) {
            return new Account(worked - before.worked, queued - before.queued, collected - before.collected);
        }
    }

    private WindowThread(Thread thread, Optional<Path> schedule) {
        this.thread = thread;
        this.schedule = schedule;
    }

    /** To be asked on that thread. */
    static WindowThread current() {
        Path own = Path.of("/proc/thread-self");
        try {
            return new WindowThread(
                    Thread.currentThread(), Optional.of(own.toRealPath().resolve("schedstat")));
        } catch (IOException notLinux) {
            return new WindowThread(Thread.currentThread(), Optional.empty());
        }
    }

    Account account() {
        return new Account(
                THREADS.getThreadCpuTime(thread.getId()) / NANOS_PER_MILLI,
                schedule.map(WindowThread::queued).orElse(0.0),
                collected());
    }

    StackTraceElement[] stack() {
        return thread.getStackTrace();
    }

    private static double queued(Path file) {
        try {
            return Long.parseLong(Files.readString(file).trim().split(" ")[1]) / NANOS_PER_MILLI;
        } catch (IOException | RuntimeException untold) {
            return 0;
        }
    }

    private static double collected() {
        return Stream.of(ManagementFactory.getGarbageCollectorMXBeans())
                .flatMap(java.util.List::stream)
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }
}
