/**
 * Scenario files in, checked scenarios out: {@link dev.headroom.profiles.ScenarioReader} reads them with overrides and
 * recorded traffic, {@link dev.headroom.profiles.Profiles} holds those that ship. Nothing here runs a scenario.
 */
package dev.headroom.profiles;
