/**
 * The desktop application: what the command line does, for people who would rather look. Here everything is put together; each
 * room is a package of its own. What a room can do without a window (its view-model, of {@code javafx.base} only) stands apart from
 * what it shows. The rest of the application knows nothing of this.
 */
package dev.headroom.app.desktop;
