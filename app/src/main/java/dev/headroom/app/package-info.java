/**
 * The command line: reads what the user typed, calls the rest of the house, and prints. Nothing here simulates, prices
 * or judges. Results go to standard output, everything else to standard error.
 */
package dev.headroom.app;
