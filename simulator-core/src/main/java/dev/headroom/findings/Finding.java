package dev.headroom.findings;

/**
 * Something that the architect should know, with the evidence and the remedy.
 *
 * @param rule the rule's name, in lower case with hyphens: {@code hot-key}
 * @param severity how much it matters
 * @param resource the table, table/index or workload that it is about
 * @param headline one sentence
 * @param evidence the numbers behind it, in a sentence or two
 * @param remedy what to do, in a sentence or two
 */
public record Finding(
        String rule, Severity severity, String resource, String headline, String evidence, String remedy) {

    /** How much a finding matters. */
    public enum Severity {
        /** Requests were throttled or lost. */
        CRITICAL,
        /** It works, but costs more than it must or is near a limit. */
        WARNING,
        /** Good to know. */
        NOTE
    }
}
