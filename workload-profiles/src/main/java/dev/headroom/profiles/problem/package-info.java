/**
 * What is said about a wrong scenario: the problem, its place, the nearest correct name. Knows neither YAML nor DynamoDB.
 */
package dev.headroom.profiles.problem;
