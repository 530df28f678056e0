package dev.ocellus.tensor;

/** What the elements of a tensor stand for. All are stored as float32; see {@link Tensor}. */
public enum DataType {
  FLOAT32,
  /** Whole numbers: shapes, axes, sizes. Exact between -2^24 and 2^24. */
  INT32,
  /** Whole numbers from 0 to 255: a picture's values. */
  UINT8,
  /** 0 or 1. */
  BOOL
}
