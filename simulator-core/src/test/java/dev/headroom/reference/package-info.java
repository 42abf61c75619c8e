/**
 * What expressions mean, said a second time and in the plainest way: values are Java's own objects, expressions are trees
 * that evaluate themselves and write themselves out. Nothing of the packages under test is used but to hand values over.
 */
package dev.headroom.reference;
