/**
 * Editing a scenario: its tree, a form for each node, the YAML beside it, the arithmetic that follows from it. Forms are made from
 * what scenario records say of themselves; whatever is edited becomes a patch of the document's text, and what is shown comes
 * from reading it again. Knows nothing of runs.
 */
package dev.headroom.app.desktop.edit;
