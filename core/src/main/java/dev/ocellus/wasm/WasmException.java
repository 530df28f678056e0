package dev.ocellus.wasm;

/** Code was assembled that no engine would accept. The message says where and what was expected. */
public final class WasmException extends RuntimeException {
  public WasmException(String message) {
    super(message);
  }
}
