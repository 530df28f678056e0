/** The seam between vision and what computes it. */
package dev.ocellus.model;
