/** Where in the application one is, and how rooms lead to one another without knowing each other. */
package dev.headroom.app.desktop.navigation;
