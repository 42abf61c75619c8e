/**
 * Takes pictures of the desktop application as people see it: the real window over a scratch folder, led through scenes by its own
 * commands. {@code src-test/screens/run} starts it. A scene is a line in {@code Scenes}.
 */
package dev.headroom.screens;
