/** The scenario file that is open: its text, what it says or why it cannot be read, what was done to it, where it is kept. */
package dev.headroom.app.desktop.document;
