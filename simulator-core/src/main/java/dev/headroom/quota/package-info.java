/**
 * How often the settings of a table may be changed: small state machines that take the time as a parameter and refuse
 * with the service's own words. Know nothing of tables.
 */
package dev.headroom.quota;
