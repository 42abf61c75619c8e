/**
 * The whole house from outside: what a user asks of the command line, the shipped profiles and the result, and laws that
 * every run must obey. Nothing here replaces a part by a fake.
 */
package dev.headroom.acceptance;
