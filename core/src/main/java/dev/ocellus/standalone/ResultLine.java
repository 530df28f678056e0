package dev.ocellus.standalone;

import static dev.ocellus.wasm.ValueType.I32;

import dev.ocellus.codegen.TopK;
import dev.ocellus.text.JsonText;
import dev.ocellus.wasm.Function;
import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.Opcode;
import java.util.ArrayList;
import java.util.List;

/** Writes the function that tells a result as a line of JSON. */
final class ResultLine {
  private final Texts.Text width;
  private final Texts.Text height;
  private final Texts.Text classes;
  private final Texts.Text index;
  private final Texts.Text label;
  private final Texts.Text probability;
  private final Texts.Text end;
  private final List<Texts.Text> labels = new ArrayList<>();
  private final int table;

  /** Reserves what it needs; the texts are still to be reserved. */
  ResultLine(Texts texts, MemoryLayout layout, List<String> names) {
    width = texts.add("{\"width\":");
    height = texts.add(",\"height\":");
    classes = texts.add(",\"classes\":[");
    index = texts.add("{\"index\":");
    label = texts.add(",\"label\":");
    probability = texts.add(",\"probability\":");
    end = texts.add("]}\n");
    for (String name : names) {
      StringBuilder quoted = new StringBuilder();
      JsonText.quoteAscii(quoted, name);
      labels.add(texts.add(quoted.toString()));
    }
    table = layout.reserve(2 * names.size() * Integer.BYTES);
  }

  /** Where the table of labels is to be. */
  int table() {
    return table;
  }

  /** For each label two words: where it begins and ends. */
  byte[] tableBytes() {
    byte[] bytes = new byte[2 * labels.size() * Integer.BYTES];
    for (int i = 0; i < labels.size(); i++) {
      Words.put(bytes, 2 * i * Integer.BYTES, labels.get(i).from());
      Words.put(bytes, (2 * i + 1) * Integer.BYTES, labels.get(i).to());
    }
    return bytes;
  }

  /**
   * Adds it to a module.
   *
   * @return {@code put_result(width, height, entries, count)}, with at least one entry
   */
  Function addTo(ModuleBuilder module, Streams streams) {
    return module.function("put_result", f -> write(f, streams));
  }

  private void write(FunctionBuilder f, Streams streams) {
    Local wide = f.parameter("width", I32);
    Local high = f.parameter("height", I32);
    Local entry = f.parameter("entry", I32);
    Local left = f.parameter("left", I32);
    width.push(f).call(streams.putText()).get(wide).i32(1).call(streams.putNumber());
    height.push(f).call(streams.putText()).get(high).i32(1).call(streams.putNumber());
    classes.push(f).call(streams.putText());
    f.loop(
        "class",
        next -> {
          writeClass(f, streams, entry);
          f.get(entry).i32(TopK.ENTRY).op(Opcode.I32_ADD).set(entry);
          f.get(left).i32(1).op(Opcode.I32_SUB).tee(left);
          f.ifThen("more", more -> f.i32(',').call(streams.put()).br(next));
        });
    end.push(f).call(streams.putText());
  }

  private void writeClass(FunctionBuilder f, Streams streams, Local entry) {
    index.push(f).call(streams.putText());
    f.get(entry).memory(Opcode.I32_LOAD).i32(1).call(streams.putNumber());
    if (!labels.isEmpty()) {
      label.push(f).call(streams.putText());
      for (int word = 0; word < 2; word++) {
        f.get(entry).memory(Opcode.I32_LOAD).i32(2 * Integer.BYTES).op(Opcode.I32_MUL);
        f.memory(Opcode.I32_LOAD, MemArg.at(table + word * Integer.BYTES));
      }
      f.call(streams.putText());
    }
    probability.push(f).call(streams.putText());
    f.get(entry).memory(Opcode.F32_LOAD, MemArg.at(Integer.BYTES)).call(streams.putFraction());
    f.i32('}').call(streams.put());
  }
}
