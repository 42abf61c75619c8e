/** What people take away: the report, PDF, CSV, the scenario file, and the command line that makes it all again. */
package dev.headroom.app.desktop.takeaway;
