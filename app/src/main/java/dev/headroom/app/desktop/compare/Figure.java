package dev.headroom.app.desktop.compare;

import dev.headroom.app.report.chart.Figures;
import java.math.BigDecimal;

/**
 * A figure by which runs are compared.
 *
 * @param kind what it is
 * @param subject the table, index, workload or reason that it is about; empty for the run as a whole
 */
public record Figure(Kind kind, String subject) {
    /** What figures there are; the bundle names each under {@code compare.figure.}. */
    public enum Kind {
        REQUESTS(Better.NEITHER, Form.COUNT),
        THROTTLED_REQUESTS(Better.LESS, Form.COUNT),
        THROTTLED_SHARE(Better.LESS, Form.SHARE),
        FAILED_REQUESTS(Better.LESS, Form.COUNT),
        THROTTLE_EVENTS(Better.LESS, Form.COUNT),
        P50(Better.LESS, Form.MILLIS),
        P99(Better.LESS, Form.MILLIS),
        P999(Better.LESS, Form.MILLIS),
        READ_UNITS(Better.NEITHER, Form.UNITS),
        WRITE_UNITS(Better.NEITHER, Form.UNITS),
        PARTITIONS(Better.NEITHER, Form.COUNT),
        HOTTEST_KEY(Better.LESS, Form.SHARE),
        HOTTEST_PARTITION(Better.LESS, Form.SHARE),
        FINDINGS(Better.LESS, Form.COUNT),
        RUN_COST(Better.LESS, Form.DOLLARS),
        MONTHLY_COST(Better.LESS, Form.DOLLARS);

        private final Better better;
        private final Form form;

        Kind(Better better, Form form) {
            this.better = better;
            this.form = form;
        }

        /** Which way is the better one. */
        public Better better() {
            return better;
        }

        /** How it is written. */
        public Form form() {
            return form;
        }
    }

    /** Which way is the better one. */
    public enum Better {
        LESS,
        NEITHER
    }

    /** How a figure is written. */
    public enum Form {
        COUNT,
        UNITS,
        SHARE,
        MILLIS,
        DOLLARS;

        /** For people. */
        public String text(double value) {
            return switch (this) {
                case COUNT -> Figures.count(Math.round(value));
                case UNITS -> Figures.units(value);
                case SHARE -> Figures.percent(value);
                case MILLIS -> Figures.millis(value);
                case DOLLARS -> Figures.dollars(BigDecimal.valueOf(value));
            };
        }
    }
}
