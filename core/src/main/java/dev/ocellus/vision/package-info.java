/** What a picture shows and where its faces are, above the {@code Model} seam. */
package dev.ocellus.vision;
