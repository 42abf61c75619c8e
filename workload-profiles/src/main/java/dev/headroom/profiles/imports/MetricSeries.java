package dev.headroom.profiles.imports;

import java.util.NavigableMap;

/**
 * One metric over time.
 *
 * @param subject the table that the label names; empty where it names none
 * @param perSecond whether consumed units are per second already; otherwise they are sums of a period
 * @param line of the file where it begins
 * @param points by second since 1970
 */
record MetricSeries(Metric metric, String subject, boolean perSecond, int line, NavigableMap<Long, Double> points) {}
