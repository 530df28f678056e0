package dev.ocellus.plan;

import java.util.List;
import java.util.Map;

/**
 * How to run a graph for inputs of certain shapes.
 *
 * @param inputs where each placeholder's value is to be put, by name
 * @param steps in the order in which they run
 * @param outputs where each output is found afterwards, by name
 * @param arenaSize how many elements the arena has
 */
public record Plan(
    Map<String, Slot> inputs, List<Step> steps, Map<String, Slot> outputs, int arenaSize) {}
