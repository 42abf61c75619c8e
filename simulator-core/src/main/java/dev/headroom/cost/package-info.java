/**
 * What a run costs: prices by region and date, meters read from a result, and a bill whose lines say units × price.
 *
 * <p>Money is exact decimals in US dollars, a month is 730 hours (as in AWS's own calculators), a GB is 2^30 bytes. List
 * prices only: free tier, reserved capacity, savings plans, data transfer, backups and taxes are left out.
 */
package dev.headroom.cost;
