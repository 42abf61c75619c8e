/** The window: pages, menus, palette, status bar, themes and dialogs. It knows what rooms there are, not what they do. */
package dev.headroom.app.desktop.shell;
