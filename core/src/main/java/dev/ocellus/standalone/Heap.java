package dev.ocellus.standalone;

import static dev.ocellus.wasm.ValueType.I32;

import dev.ocellus.wasm.Function;
import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.Opcode;

/**
 * The functions that give out memory and take it back. Blocks follow one another from the heap's
 * beginning to its end, each after a header; the first free one that is large enough is taken, and
 * free neighbours become one on the way.
 *
 * @param alloc {@code alloc(length) -> pointer}; 0 when there is not enough memory
 * @param dealloc {@code dealloc(pointer, length) -> status}
 * @param holds {@code holds(pointer, length) -> 1} where one block in use has all of these bytes,
 *     else 0
 */
record Heap(Function alloc, Function dealloc, Function holds) {
  /** Bytes of a block's header, and what blocks are multiples of. */
  private static final int HEADER = 16;

  /** In the header: how many bytes follow it. */
  private static final MemArg SIZE = MemArg.at(0);

  /** In the header: how many bytes were asked for; 0 where the block is free. */
  private static final MemArg ASKED = MemArg.at(4);

  private static final int LONGEST = (MemoryLayout.MOST_PAGES - 1) * MemoryLayout.PAGE;

  /**
   * Adds them to a module.
   *
   * @param start where the heap begins, a multiple of 16
   */
  static Heap addTo(ModuleBuilder module, int start) {
    return new Heap(
        module.function("alloc", f -> new Alloc(f, start).write()),
        module.function("dealloc", f -> dealloc(f, start)),
        module.function("holds", f -> holds(f, start)));
  }

  /** Leaves the heap's end; nothing is before it until something is allocated. */
  private static FunctionBuilder end(FunctionBuilder f) {
    return FixedWord.load(f, MemoryLayout.HEAP_END);
  }

  /** Runs {@code body} for each block; {@code at} holds its header's address. */
  private static void forEachBlock(FunctionBuilder f, Local at, int start, Runnable body) {
    f.i32(start).set(at);
    f.block(
        "no_more",
        noMore ->
            f.loop(
                "block",
                next -> {
                  f.get(at);
                  end(f).op(Opcode.I32_GE_S).brIf(noMore);
                  body.run();
                  after(f, at).set(at).br(next);
                }));
  }

  /** Leaves where the next block's header is. */
  private static FunctionBuilder after(FunctionBuilder f, Local block) {
    f.get(block).get(block).memory(Opcode.I32_LOAD, SIZE).op(Opcode.I32_ADD);
    return f.i32(HEADER).op(Opcode.I32_ADD);
  }

  private static FunctionBuilder load(FunctionBuilder f, Local block, MemArg what) {
    return f.get(block).memory(Opcode.I32_LOAD, what);
  }

  private static void dealloc(FunctionBuilder f, int start) {
    Local pointer = f.parameter("pointer", I32);
    Local length = f.parameter("length", I32);
    f.result(I32);
    Local at = f.local("at", I32);
    forEachBlock(
        f,
        at,
        start,
        () -> {
          f.get(at).i32(HEADER).op(Opcode.I32_ADD).get(pointer).op(Opcode.I32_EQ);
          load(f, at, ASKED).get(length).op(Opcode.I32_EQ).op(Opcode.I32_AND);
          f.get(length).i32(0).op(Opcode.I32_GT_S).op(Opcode.I32_AND);
          f.ifThen(
              "found",
              found -> {
                f.get(at).i32(0).memory(Opcode.I32_STORE, ASKED);
                f.i32(Status.OK.code()).ret();
              });
        });
    f.i32(Status.BAD_BLOCK.code());
  }

  private static void holds(FunctionBuilder f, int start) {
    Local pointer = f.parameter("pointer", I32);
    Local length = f.parameter("length", I32);
    f.result(I32);
    Local at = f.local("at", I32);
    Local offset = f.local("offset", I32);
    forEachBlock(
        f,
        at,
        start,
        () -> {
          f.get(pointer).get(at).i32(HEADER).op(Opcode.I32_ADD).op(Opcode.I32_SUB).tee(offset);
          load(f, at, ASKED).op(Opcode.I32_LT_U);
          load(f, at, ASKED).get(offset).op(Opcode.I32_SUB);
          f.get(length).op(Opcode.I32_GE_S).op(Opcode.I32_AND);
          f.ifThen("inside", inside -> f.i32(1).ret());
        });
    f.i32(0);
  }

  /** The function {@code alloc} being written. */
  private static final class Alloc {
    private final FunctionBuilder f;
    private final int start;
    private final Local length;
    private final Local wanted;
    private final Local at;
    private final Local last;
    private final Local next;
    private final Local missing;

    Alloc(FunctionBuilder f, int start) {
      this.f = f;
      this.start = start;
      length = f.parameter("length", I32);
      f.result(I32);
      wanted = f.local("wanted", I32);
      at = f.local("at", I32);
      last = f.local("last_free", I32);
      next = f.local("next", I32);
      missing = f.local("missing", I32);
    }

    void write() {
      f.get(length).i32(1).op(Opcode.I32_SUB).i32(LONGEST).op(Opcode.I32_GE_U);
      f.ifThen("impossible", impossible -> f.i32(0).ret());
      f.get(length).i32(HEADER - 1).op(Opcode.I32_ADD).i32(-HEADER).op(Opcode.I32_AND);
      f.set(wanted);
      end(f).op(Opcode.I32_EQZ);
      f.ifThen("first", first -> setEnd(() -> f.i32(start)));
      forEachBlock(f, at, start, this::tryBlock);
      extend();
    }

    private void setEnd(Runnable value) {
      FixedWord.store(f, MemoryLayout.HEAP_END, value);
    }

    /**
     * Takes a block that is free and large enough; {@code last} is the last block if it is free.
     */
    private void tryBlock() {
      f.i32(0).set(last);
      load(f, at, ASKED).op(Opcode.I32_EQZ);
      f.ifThen(
          "free",
          free -> {
            mergeFollowing();
            load(f, at, SIZE).get(wanted).op(Opcode.I32_GE_S);
            f.ifThen(
                "fits",
                fits -> {
                  split();
                  take();
                });
            f.get(at).set(last);
          });
    }

    private void mergeFollowing() {
      f.block(
          "merged",
          merged ->
              f.loop(
                  "merge",
                  merge -> {
                    after(f, at).tee(next);
                    end(f).op(Opcode.I32_GE_S).brIf(merged);
                    load(f, next, ASKED).brIf(merged);
                    f.get(at);
                    after(f, next).get(at).op(Opcode.I32_SUB).i32(HEADER).op(Opcode.I32_SUB);
                    f.memory(Opcode.I32_STORE, SIZE).br(merge);
                  }));
    }

    /** Leaves what is more than wanted as a block of its own, where that holds anything. */
    private void split() {
      load(f, at, SIZE).get(wanted).op(Opcode.I32_SUB).i32(HEADER).op(Opcode.I32_SUB);
      f.tee(missing).i32(0).op(Opcode.I32_GT_S);
      f.ifThen(
          "too_large",
          tooLarge -> {
            f.get(at).get(wanted).memory(Opcode.I32_STORE, SIZE);
            after(f, at).tee(next).get(missing).memory(Opcode.I32_STORE, SIZE);
            f.get(next).i32(0).memory(Opcode.I32_STORE, ASKED);
          });
    }

    private void take() {
      f.get(at).get(length).memory(Opcode.I32_STORE, ASKED);
      f.get(at).i32(HEADER).op(Opcode.I32_ADD).ret();
    }

    /** Makes the last free block longer, or a new one at the end. */
    private void extend() {
      f.get(last).get(at).get(last).select().set(at);
      f.get(at).get(wanted).op(Opcode.I32_ADD).i32(HEADER).op(Opcode.I32_ADD).tee(next);
      f.i32(0).op(Opcode.I32_LT_S);
      f.ifThen("beyond", beyond -> f.i32(0).ret());
      f.get(next).op(Opcode.MEMORY_SIZE).i32(16).op(Opcode.I32_SHL).op(Opcode.I32_SUB);
      f.tee(missing).i32(0).op(Opcode.I32_GT_S);
      f.ifThen(
          "grow",
          grow -> {
            f.get(missing).i32(MemoryLayout.PAGE - 1).op(Opcode.I32_ADD);
            f.i32(16).op(Opcode.I32_SHR_U).op(Opcode.MEMORY_GROW).i32(-1).op(Opcode.I32_EQ);
            f.ifThen("refused", refused -> f.i32(0).ret());
          });
      setEnd(() -> f.get(next));
      f.get(at).get(wanted).memory(Opcode.I32_STORE, SIZE);
      take();
      f.unreachable();
    }
  }
}
