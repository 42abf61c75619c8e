/** Reads files of recorded traffic: CSV, plain or gzip, whole columns at a time. Problems name the file and the line. */
package dev.headroom.profiles.trace;
