/** What is shown first: profiles as cards, recent files, imports, and the wizard for a new scenario. */
package dev.headroom.app.desktop.welcome;
