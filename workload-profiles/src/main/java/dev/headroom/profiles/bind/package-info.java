/**
 * Binds a tree to the records of a scenario, guided by what the records say of themselves
 * ({@link dev.headroom.setting.Setting}, {@link dev.headroom.setting.Kind}, {@link dev.headroom.setting.Shorthand}): a new
 * record or component needs no change here. Knows no scenario.
 */
package dev.headroom.profiles.bind;
