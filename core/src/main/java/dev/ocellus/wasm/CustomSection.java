package dev.ocellus.wasm;

/** Bytes under a name that engines do not look at (appendix "Custom Sections"). */
final class CustomSection {
  private final String name;
  private final byte[] content;

  CustomSection(String name, byte[] content) {
    this.name = name;
    this.content = content.clone();
  }

  void write(ByteWriter section) {
    section.name(name);
    section.bytes(content, content.length);
  }
}
