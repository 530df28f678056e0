package dev.ocellus.web.models;

/**
 * A model the server has.
 *
 * @param name such as {@code mtcnn}
 * @param kind a {@link ModelKind}'s text
 * @param graph the GraphDef
 * @param labels of a classifier; null for what has none
 */
public record ModelEntry(String name, String kind, ModelFile graph, ModelFile labels) {}
