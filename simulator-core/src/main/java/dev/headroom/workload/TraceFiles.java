package dev.headroom.workload;

import java.util.List;

/** Recorded traffic, already read: the core opens no files, so whoever reads the scenario hands these in. */
public interface TraceFiles {
    /** For scenarios that name no file. */
    TraceFiles NONE = new TraceFiles() {
        @Override
        public List<String> texts(TraceColumn column) {
            throw new IllegalStateException("no recorded traffic was handed in: " + column);
        }

        @Override
        public double[] numbers(TraceColumn column) {
            throw new IllegalStateException("no recorded traffic was handed in: " + column);
        }

        @Override
        public double[] seconds(TraceColumn column) {
            throw new IllegalStateException("no recorded traffic was handed in: " + column);
        }
    };

    /** The column's texts, in the order of the file. */
    List<String> texts(TraceColumn column);

    /** The column as numbers, in the order of the file. */
    double[] numbers(TraceColumn column);

    /** The column's times, as seconds since its first. */
    double[] seconds(TraceColumn column);
}
