/**
 * Opening, saving and closing the document: what is asked before work would be lost, what is said when a file cannot be read, and
 * which files were open lately. The window, the page of welcome and the command line open things through here.
 */
package dev.headroom.app.desktop.file;
