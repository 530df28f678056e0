package dev.ocellus.plan;

import dev.ocellus.graph.Node;
import java.util.List;

/** One operation to run, with where its inputs and its output are. */
public record Step(Node node, List<Slot> inputs, Slot output) {}
