package dev.ocellus.wasm;

import java.util.ArrayList;
import java.util.List;

/** What a function, a block or an instruction takes and leaves, the last one on top. */
public record FunctionType(List<ValueType> parameters, List<ValueType> results) {
  /** Takes and leaves nothing. */
  public static final FunctionType EMPTY = new FunctionType(List.of(), List.of());

  public FunctionType {
    parameters = List.copyOf(parameters);
    results = List.copyOf(results);
  }

  /** Takes nothing and leaves these. */
  public static FunctionType leaving(ValueType... results) {
    return new FunctionType(List.of(), List.of(results));
  }

  /**
   * Reads the short form of {@link Opcode}'s table: {@code "if:v"} takes an i32, then an f32 on top
   * of it, and leaves a v128. {@code l} stands for i64.
   */
  static FunctionType of(String signature) {
    int colon = signature.indexOf(':');
    return new FunctionType(
        types(signature.substring(0, colon)), types(signature.substring(colon + 1)));
  }

  private static List<ValueType> types(String letters) {
    List<ValueType> types = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      types.add(ValueType.of(letters.charAt(i)));
    }
    return types;
  }
}
