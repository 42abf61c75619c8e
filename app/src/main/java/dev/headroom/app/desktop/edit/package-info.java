/** Editing a scenario: its tree, a form for each node, the YAML beside it, the arithmetic that follows from it. */
package dev.headroom.app.desktop.edit;
