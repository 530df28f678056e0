/** Who is measured, and how: rounds in which each contestant has its turn. */
package dev.ocellus.bench.run;
