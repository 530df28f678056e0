/** The seam between what looks at pictures and what computes it. */
package dev.ocellus.model;
