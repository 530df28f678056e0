/** What was measured, what it should be, and whether it is. */
package dev.ocellus.bench.report;
