/**
 * Measures Ocellus against others that do the same work, in one run; {@code ./bench} starts it.
 * Nothing of this is part of {@code ./verify} but the tests of what it writes.
 */
package dev.ocellus.bench;
