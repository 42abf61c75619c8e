/** Describes scenario files from the records that they are read into: a JSON Schema for editors, a page for people. */
package dev.headroom.profiles.describe;
