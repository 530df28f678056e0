package dev.ocellus.plan;

import dev.ocellus.model.ModelException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives buffers places in one array, so that those in use at the same time do not overlap. The
 * largest go first, each to the lowest place that is free all through its life.
 */
final class ArenaLayout {
  private static final int ALIGNMENT = 16;

  /** A buffer, and from which step to which it is in use. */
  static final class Buffer {
    private final long size;
    private final int from;
    private int to;
    private int offset;

    Buffer(int size, int from) {
      this.size = ((long) size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
      this.from = from;
      this.to = from;
    }

    void useAt(int step) {
      to = Math.max(to, step);
    }

    int offset() {
      return offset;
    }

    private boolean livesWith(Buffer other) {
      return from <= other.to && other.from <= to;
    }
  }

  /** Half a gigabyte; a browser's Wasm engine has no larger arrays than twice that. */
  private static final int MAX_SIZE = 1 << 27;

  private ArenaLayout() {}

  /** Places the buffers and returns how large the array must be. */
  static int place(List<Buffer> buffers) {
    List<Buffer> bySize = new ArrayList<>(buffers);
    bySize.sort(Comparator.comparingLong((Buffer buffer) -> -buffer.size));
    List<Buffer> placed = new ArrayList<>();
    long end = 0;
    for (Buffer buffer : bySize) {
      long offset = lowestFree(buffer, placed);
      end = Math.max(end, offset + buffer.size);
      if (end > MAX_SIZE) {
        throw new ModelException(
            "the input is too large: more than " + MAX_SIZE + " numbers are in use at a time");
      }
      buffer.offset = (int) offset;
      placed.add(buffer);
      placed.sort(Comparator.comparingInt(Buffer::offset));
    }
    return (int) end;
  }

  private static long lowestFree(Buffer buffer, List<Buffer> placed) {
    long offset = 0;
    for (Buffer other : placed) {
      if (other.livesWith(buffer)) {
        if (offset + buffer.size <= other.offset) {
          return offset;
        }
        offset = Math.max(offset, other.offset + other.size);
      }
    }
    return offset;
  }
}
