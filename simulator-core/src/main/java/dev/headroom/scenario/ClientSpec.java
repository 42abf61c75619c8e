package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;
import java.util.Optional;

/** How an application's SDK retries, and how long it waits (facts §10, §12). What is not given follows from the mode. */
public record ClientSpec(
        @Setting(
                value = "none, legacy (boto3: 10 attempts, 50 ms doubling, no jitter), java-v1 (11 attempts, 25 ms),"
                        + " java-v2 (9 attempts, 25 ms, full jitter), standard (4 attempts, full jitter, 1 s after"
                        + " throttling, retry quota: every SDK's default since November 2026) or adaptive (standard"
                        + " with a client-side rate limiter).",
                byDefault = "standard",
                source = "§10.1, §10.2")
        RetryMode retries,

        @Setting(value = "How often a request is sent at the most, the first time included.", min = 1, max = 100)
        Optional<Integer> maxAttempts,

        @Setting("The first delay before a retry after throttling; it doubles from there.")
        Optional<TimeSpan> baseDelay,

        @Setting("The longest delay before a retry.") Optional<TimeSpan> maxDelay,

        @Setting("The first delay before a retry after a server error or a time-out; it doubles from there.")
        Optional<TimeSpan> errorDelay,

        @Setting(
                value =
                        "How long an attempt waits for its answer before it is given up and repeated like one that met a"
                                + " server error. The service may have carried it out all the same. Without it, for ever.",
                min = 0.001)
        Optional<TimeSpan> requestTimeout,

        @Setting(
                value = "How long a request may take with all its attempts before it fails. Without it, for ever.",
                min = 0.001)
        Optional<TimeSpan> totalTimeout,

        @Setting(
                value =
                        "After which time without an answer a read is sent a second time; the first answer counts, both are"
                                + " charged. Without it, never.",
                min = 0.0001)
        Optional<TimeSpan> hedgeAfter) {

    public ClientSpec {
        boolean retrying =
                maxAttempts.isPresent() || baseDelay.isPresent() || maxDelay.isPresent() || errorDelay.isPresent();
        if (retries == RetryMode.NONE && retrying) {
            throw new IllegalArgumentException(
                    "a client with retries 'none' has no maxAttempts, baseDelay, maxDelay or errorDelay;"
                            + " leave them out, or choose a mode that retries, such as 'standard'");
        }
    }

    /** The SDK retry modes. */
    public enum RetryMode {
        NONE,
        LEGACY,
        JAVA_V1,
        JAVA_V2,
        STANDARD,
        ADAPTIVE
    }

    /** What a workload that names no client uses. */
    public static ClientSpec standard() {
        return new ClientSpec(
                RetryMode.STANDARD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
