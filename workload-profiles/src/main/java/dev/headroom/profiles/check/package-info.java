/** Checks what one field cannot say alone: that names refer to something, and that fields agree with each other. */
package dev.headroom.profiles.check;
