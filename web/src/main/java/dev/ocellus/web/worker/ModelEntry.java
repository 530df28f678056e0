package dev.ocellus.web.worker;

/**
 * A model the server has.
 *
 * @param name such as {@code mtcnn}
 * @param kind {@code classifier} or {@code faces}
 * @param graph the GraphDef
 * @param labels of a classifier; null for what has none
 */
record ModelEntry(String name, String kind, ModelFile graph, ModelFile labels) {}
