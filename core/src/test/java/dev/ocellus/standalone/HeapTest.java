package dev.ocellus.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.wasm.Limits;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.WasmWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Memory that a module gives out. */
final class HeapTest {
  private static final int START = 1024;
  private static final long SEED = Long.getLong("ocellus.seed", System.nanoTime());

  private final WasmFile file = new WasmFile(module());

  private static byte[] module() {
    ModuleBuilder module = new ModuleBuilder("heap");
    module.memory(new Limits(1, 16, false));
    module.exportMemory("memory");
    Heap heap = Heap.addTo(module, START);
    module.export(heap.alloc());
    module.export(heap.dealloc());
    module.export(heap.holds());
    return WasmWriter.write(module.build());
  }

  @AfterEach
  void close() {
    file.close();
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Block(int pointer, byte[] content) {}

  @Test
  void blocksKeepWhatIsWrittenToThemAndAreUsedAgain() {
    Random random = new Random(SEED);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      if (random.nextInt(9) < 5 && blocks.size() < 40) {
        byte[] content = new byte[1 + random.nextInt(400)];
        random.nextBytes(content);
        int pointer = file.place(content);
        assertThat(pointer).as("seed %d", SEED).isGreaterThan(START);
        assertThat(pointer % 16).as("seed %d", SEED).isZero();
        blocks.add(new Block(pointer, content));
      } else if (!blocks.isEmpty()) {
        Block block = blocks.remove(random.nextInt(blocks.size()));
        assertThat(file.read(block.pointer(), block.content().length))
            .as("seed %d", SEED)
            .isEqualTo(block.content());
        assertThat(file.call("dealloc", block.pointer(), block.content().length)).isZero();
      }
    }
    blocks.forEach(block -> file.call("dealloc", block.pointer(), block.content().length));
    assertThat(file.call("alloc", 60_000)).as("all of it is free again").isEqualTo(START + 16);
  }

  @Test
  void whatCannotBeGivenIsZeroAndHarmsNothing() {
    for (int length :
        new int[] {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0x7FFF0000, 1 << 21}) {
      assertThat(file.call("alloc", length)).as("%d bytes", length).isZero();
    }
    assertThat(file.call("alloc", 1)).isEqualTo(START + 16);
    assertThat(file.memoryBytes()).isEqualTo(1 << 16);
  }

  @Test
  void onlyABlockThatWasGivenIsTakenBackAndOnlyOnce() {
    int pointer = file.call("alloc", 100);
    for (int[] wrong :
        new int[][] {{pointer, 99}, {pointer + 16, 84}, {0, 0}, {-1, 100}, {pointer, -100}}) {
      assertThat(file.call("dealloc", wrong[0], wrong[1]))
          .as(Arrays.toString(wrong))
          .isEqualTo(Status.BAD_BLOCK.code());
    }
    assertThat(file.call("dealloc", pointer, 100)).isZero();
    assertThat(file.call("dealloc", pointer, 100)).isEqualTo(Status.BAD_BLOCK.code());
    assertThat(file.call("dealloc", pointer, 0)).isEqualTo(Status.BAD_BLOCK.code());
  }

  @Test
  void aBlockHoldsItsOwnBytesAndNoOthers() {
    int first = file.call("alloc", 100);
    int second = file.call("alloc", 50);
    assertThat(file.call("holds", first, 100)).isOne();
    assertThat(file.call("holds", first + 99, 1)).isOne();
    assertThat(file.call("holds", second, 50)).isOne();
    for (int[] wrong :
        new int[][] {
          {first, 101},
          {first - 1, 1},
          {first + 100, 1},
          {second - 1, 2},
          {0, 1},
          {-8, 16},
          {first + 1, Integer.MAX_VALUE},
          {Integer.MAX_VALUE, 1}
        }) {
      assertThat(file.call("holds", wrong[0], wrong[1])).as(Arrays.toString(wrong)).isZero();
    }
    file.call("dealloc", first, 100);
    assertThat(file.call("holds", first, 1)).isZero();
  }
}
