/**
 * The text of a scenario file, changed by small patches, so that its comments and its layout stay: what a form writes when
 * one field changes. Knows YAML's block and flow style and where its parts stand; what the values mean it does not know, and
 * nothing is printed anew but what changes.
 */
package dev.headroom.profiles.edit;
