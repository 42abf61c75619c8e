package dev.headroom.peers;

/**
 * What a server takes beside the processor.
 *
 * @param peer whom
 * @param firstAnswerMillis from its start to its first answer
 * @param emptyMebibytes resident memory before the first table
 * @param loadedMebibytes resident memory with the small items; not a number where they were not loaded
 * @param loadingSeconds how long writing them took
 */
record Footprint(
        String peer, double firstAnswerMillis, double emptyMebibytes, double loadedMebibytes, double loadingSeconds) {}
