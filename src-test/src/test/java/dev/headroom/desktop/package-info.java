/**
 * The desktop application as people use it: the real window and its rooms, led by mouse and keys without a screen. Only what lies
 * outside is laid out before: choosers of files, dialogs, settings. What a view-model does by itself is tested beside it.
 */
package dev.headroom.desktop;
