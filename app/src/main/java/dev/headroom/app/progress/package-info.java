/** Shows on standard error how far a run is: a bar on a terminal, plain lines elsewhere, or nothing. */
package dev.headroom.app.progress;
