package dev.ocellus.plan;

import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;

/**
 * Where a tensor is while a plan runs: a constant, or a place in the arena that others may use
 * before and after.
 *
 * @param constant its value; null when it is in the arena
 * @param offset of its first element in the arena, in elements
 * @param rectified whether it comes from ReLU or ReLU6, so that nothing is below zero and much is
 *     zero
 */
public record Slot(DataType type, Shape shape, Tensor constant, int offset, boolean rectified) {}
