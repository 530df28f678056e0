package dev.ocellus.wasm;

/** The type of an operand, a local or a global ("Types"). */
public enum ValueType {
  I32('i', "i32", 0x7F),
  I64('l', "i64", 0x7E),
  F32('f', "f32", 0x7D),
  V128('v', "v128", 0x7B);

  private final char letter;
  private final String text;
  private final int code;

  ValueType(char letter, String text, int code) {
    this.letter = letter;
    this.text = text;
    this.code = code;
  }

  /** Its name in the text format. */
  public String text() {
    return text;
  }

  /** The type that the table of opcodes calls by this letter. */
  static ValueType of(char letter) {
    for (ValueType type : values()) {
      if (type.letter == letter) {
        return type;
      }
    }
    throw new WasmException("no value type has the letter " + letter);
  }

  int code() {
    return code;
  }
}
