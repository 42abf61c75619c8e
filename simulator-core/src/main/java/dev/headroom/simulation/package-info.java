/**
 * The running simulation: control is events of one queue in virtual time, operations are loop work between them. One run is
 * one thread, and a function of the scenario and its seed alone.
 */
package dev.headroom.simulation;
