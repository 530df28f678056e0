package dev.ocellus.image;

/** A width and a height as a file claims them, not yet believed. */
record PixelSize(long width, long height) {}
