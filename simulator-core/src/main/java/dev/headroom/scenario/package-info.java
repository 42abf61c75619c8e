/**
 * What a scenario file says, as immutable records: tables, traffic, clients, events and every assumed parameter by name.
 * Each component describes itself with a {@link dev.headroom.setting.Setting}. Nothing here runs anything or reads a file.
 */
package dev.headroom.scenario;
