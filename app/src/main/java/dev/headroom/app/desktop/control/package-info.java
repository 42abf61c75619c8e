/** Small things that views of several rooms are built of: icons, buttons of commands. Knows no room. */
package dev.headroom.app.desktop.control;
