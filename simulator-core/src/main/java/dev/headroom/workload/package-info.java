/**
 * What the application asks: when requests come, for which keys, which operations and items. The records here are both
 * what a scenario file says and the strategy itself; opening one with a random stream gives its running form.
 *
 * <p>Four sealed interfaces are the registry: {@link dev.headroom.workload.ArrivalProcess}, {@link
 * dev.headroom.workload.KeyChooser}, {@link dev.headroom.workload.SizeDistribution} and {@link
 * dev.headroom.workload.AttributeGenerator}. To add one more of a kind:
 *
 * <ol>
 *   <li>Write a record with a {@link dev.headroom.setting.Kind} (the {@code type:} in a file) and a {@link
 *       dev.headroom.setting.Setting} on each component. Ranges belong there; the compact constructor refuses only what
 *       a range cannot, such as a smallest above a largest, in words for the reader of the file.
 *   <li>Name it in the {@code permits} of its interface. File reader, JSON Schema and reference page follow from that.
 *   <li>Let {@code open} return the running form: a final class, often nested, whose {@code next} allocates nothing. A
 *       rate that changes over time is a {@code RateCurve}, or {@code RatePieces} made as they are needed; {@code
 *       RateDrivenArrivals} does the rest.
 *   <li>Test it against what it should be: counts against the integral of the rate, frequencies against the
 *       probabilities by a chi-square test, within a bound that the test states.
 * </ol>
 *
 * <p>What may not enter: a clock, a file, a random source of one's own, or anything that tables know. Every machine
 * must draw the same bits: uniform numbers are made in {@code Draw}, logarithms and their like are {@link
 * java.lang.StrictMath}'s.
 */
package dev.headroom.workload;
