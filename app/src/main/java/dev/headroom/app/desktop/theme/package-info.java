/** How the application looks: light or dark, and the colours that mean something. Their values stand in the stylesheets only. */
package dev.headroom.app.desktop.theme;
