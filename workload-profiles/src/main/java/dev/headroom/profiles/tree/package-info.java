/**
 * A scenario file as a tree of values, each with its line and column, made from Jackson's YAML tokens. Knows YAML and its
 * limits, and nothing of what the values mean.
 */
package dev.headroom.profiles.tree;
