package dev.ocellus.compile;

import dev.ocellus.tensor.Tensor;
import java.util.List;

/**
 * How a constant comes into memory: elements are written to their places, then calls lay them out.
 *
 * @param writes what is written; places in the work area are free for the next preparation
 * @param calls what is run then; they need no more of the work area than up to the last write
 */
public record Preparation(List<Write> writes, List<Call> calls) {

  /**
   * Elements and their place.
   *
   * @param padded how many floats there are, zeros after the elements
   */
  public record Write(Tensor elements, Address to, int padded) {}

  /** How large the work area must be. */
  public int workBytes() {
    int bytes = 0;
    for (Write write : writes) {
      if (write.to().base() == Address.Base.WORK) {
        bytes = Math.max(bytes, write.to().offset() + write.padded() * Float.BYTES);
      }
    }
    return bytes;
  }
}
