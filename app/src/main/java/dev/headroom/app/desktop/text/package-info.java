/** The words that people read, in bundles: one for each room, so that they can be translated without touching code. */
package dev.headroom.app.desktop.text;
