/** What is measured, a class for each group of figures. */
package dev.ocellus.bench.section;
