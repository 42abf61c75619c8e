package dev.headroom.workload;

/** When requests come: open loop, by an arrival process that does not wait for answers, or closed loop, by threads that do. */
public sealed interface Traffic permits ArrivalProcess, ClosedLoop {}
