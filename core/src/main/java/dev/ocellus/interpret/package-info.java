/** Runs plans in plain Java: readable, the oracle of every test, and the slowest way. */
package dev.ocellus.interpret;
