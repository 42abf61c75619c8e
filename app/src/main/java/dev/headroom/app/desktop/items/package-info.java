/** The items of a table in a run, page by page, and statements about them. */
package dev.headroom.app.desktop.items;
