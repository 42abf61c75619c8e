/**
 * What fails, and for how long: the three replicas of a partition, their leader and its lease. Small state machines that are
 * told the time; nothing here knows requests, items or capacity.
 */
package dev.headroom.fault;
