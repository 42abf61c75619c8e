/**
 * The arithmetic that exams ask for and architects do on paper, every step written out. Closed formulas only: nothing
 * here is simulated, and the simulation does not use it.
 */
package dev.headroom.arithmetic;
