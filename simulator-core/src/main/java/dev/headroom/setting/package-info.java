/**
 * How the records that a scenario file is read into describe themselves: a sentence, a default, a range and a source for
 * each component. The reader of scenario files, the JSON Schema and the reference page are all made from these.
 */
package dev.headroom.setting;
