package dev.ocellus.wasm;

import java.util.List;

/** What stands behind an opcode, in bytes and in text ("Instructions"). */
sealed interface Immediate {
  Immediate NONE = new Zeros(0);

  void encode(ByteWriter out, TypeTable types);

  String text();

  /** Indices and flags that are always zero. */
  record Zeros(int count) implements Immediate {
    @Override
    public void encode(ByteWriter out, TypeTable types) {
      for (int i = 0; i < count; i++) {
        out.u8(0);
      }
    }

    @Override
    public String text() {
      return "";
    }
  }

  record I32(int value) implements Immediate {
    @Override
    public void encode(ByteWriter out, TypeTable types) {
      out.s64(value);
    }

    @Override
    public String text() {
      return Integer.toString(value);
    }
  }

  record I64(long value) implements Immediate {
    @Override
    public void encode(ByteWriter out, TypeTable types) {
      out.s64(value);
    }

    @Override
    public String text() {
      return Long.toString(value);
    }
  }

  /** Bits instead of a float, which would lose what a NaN carries. */
  record F32(int bits) implements Immediate {
    @Override
    public void encode(ByteWriter out, TypeTable types) {
      out.littleEndian(bits);
    }

    @Override
    public String text() {
      return WatNumbers.f32(bits);
    }
  }

  record V128(int lane0, int lane1, int lane2, int lane3) implements Immediate {
    @Override
    public void encode(ByteWriter out, TypeTable types) {
      out.littleEndian(lane0);
      out.littleEndian(lane1);
      out.littleEndian(lane2);
      out.littleEndian(lane3);
    }

    @Override
    public String text() {
      return "i32x4 "
          + WatNumbers.hex(lane0)
          + " "
          + WatNumbers.hex(lane1)
          + " "
          + WatNumbers.hex(lane2)
          + " "
          + WatNumbers.hex(lane3);
    }
  }

  /** A label by its depth, or a function, local or global by its place. */
  record Index(int index, String name) implements Immediate {
    @Override
    public void encode(ByteWriter out, TypeTable types) {
      out.u32(index);
    }

    @Override
    public String text() {
      return "$" + name;
    }
  }

  /** A data segment, and the memory it is copied to, which is always the first. */
  record Data(DataSegment segment, int memories) implements Immediate {
    @Override
    public void encode(ByteWriter out, TypeTable types) {
      out.u32(segment.index());
      new Zeros(memories).encode(out, types);
    }

    @Override
    public String text() {
      return "$" + segment.name();
    }
  }

  /** The labels of 0, 1, ... and the one for everything else. */
  record BranchTable(List<Index> labels, Index otherwise) implements Immediate {
    @Override
    public void encode(ByteWriter out, TypeTable types) {
      out.vector(labels, label -> label.encode(out, types));
      otherwise.encode(out, types);
    }

    @Override
    public String text() {
      StringBuilder text = new StringBuilder();
      labels.forEach(label -> text.append(label.text()).append(' '));
      return text.append(otherwise.text()).toString();
    }
  }

  record Block(String label, FunctionType type) implements Immediate {
    private static final int EMPTY = 0x40;

    @Override
    public void encode(ByteWriter out, TypeTable types) {
      if (type.equals(FunctionType.EMPTY)) {
        out.u8(EMPTY);
      } else if (TypeTable.isShort(type)) {
        out.u8(type.results().get(0).code());
      } else {
        out.s64(types.index(type));
      }
    }

    @Override
    public String text() {
      return ("$"
          + label
          + Wat.types(" (param", type.parameters())
          + Wat.types(" (result", type.results()));
    }
  }

  record Memory(MemArg memArg, int width) implements Immediate {
    @Override
    public void encode(ByteWriter out, TypeTable types) {
      out.u32(Integer.numberOfTrailingZeros(alignment()));
      out.u32(memArg.offset());
    }

    @Override
    public String text() {
      String offset = memArg.offset() == 0 ? "" : "offset=" + memArg.offset();
      String align = alignment() == width ? "" : "align=" + alignment();
      return offset.isEmpty() || align.isEmpty() ? offset + align : offset + " " + align;
    }

    private int alignment() {
      return memArg.alignment() == 0 ? width : memArg.alignment();
    }
  }

  record MemoryLane(Memory memory, int lane) implements Immediate {
    @Override
    public void encode(ByteWriter out, TypeTable types) {
      memory.encode(out, types);
      out.u8(lane);
    }

    @Override
    public String text() {
      String memArg = memory.text();
      return memArg.isEmpty() ? Integer.toString(lane) : memArg + " " + lane;
    }
  }

  /** One lane, or the sixteen of a shuffle. */
  record Lanes(List<Integer> lanes) implements Immediate {
    @Override
    public void encode(ByteWriter out, TypeTable types) {
      lanes.forEach(out::u8);
    }

    @Override
    public String text() {
      StringBuilder text = new StringBuilder();
      lanes.forEach(lane -> text.append(text.isEmpty() ? "" : " ").append(lane));
      return text.toString();
    }
  }
}
