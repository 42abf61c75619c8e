/** What people can have the application do: one registry for menus, tool bars, keys and the palette. Knows no window. */
package dev.headroom.app.desktop.command;
