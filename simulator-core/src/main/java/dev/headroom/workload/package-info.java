/**
 * What the application asks: when requests come, for which keys, which operations and items. The records here are both what
 * a scenario file says and the strategy itself; opening one with a random stream gives its running form.
 */
package dev.headroom.workload;
