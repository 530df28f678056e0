package dev.ocellus.web.models;

/**
 * A file of the server's {@code models/}.
 *
 * @param name has the file's hash in it, so what is under a name never changes
 * @param bytes how many there are
 * @param sha256 in lower-case hex
 */
public record ModelFile(String name, int bytes, String sha256) {}
