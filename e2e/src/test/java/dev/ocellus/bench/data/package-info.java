/** What contestants are given: pictures, models, files on the benchmark's own site. */
package dev.ocellus.bench.data;
