/** The same scenario under several seeds, run on all cores, and what that says about the certainty of its figures. */
package dev.headroom.app.replication;
