/**
 * What is open in one window, handed to the rooms whole. It knows the rooms that others rest on: documents, runs, where one is. Those
 * do not know it, nor does it know the rooms that nobody rests on, or the window.
 */
package dev.headroom.app.desktop.session;
