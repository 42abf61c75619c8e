package dev.headroom.result;

/**
 * What one control loop, or one thing behind a table, did during the run. Each kind is a record of its own, whose {@code type}
 * in the JSON form is its {@link dev.headroom.setting.Kind}; a table has those that its scenario asks for and no others.
 */
public interface LoopResult {}
