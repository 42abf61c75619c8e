/** What a run costs: prices by region, meters read from a result, and a bill whose lines say units × price. */
package dev.headroom.cost;
