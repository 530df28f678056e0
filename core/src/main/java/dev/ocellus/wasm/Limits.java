package dev.ocellus.wasm;

/**
 * The size of a memory in pages of 65,536 bytes ("Limits").
 *
 * @param minimum at least this many pages
 * @param maximum at most this many, up to 65,536
 * @param shared whether several threads may use it
 */
public record Limits(int minimum, int maximum, boolean shared) {
  static final int PAGE_BYTES = 65_536;
  private static final int MOST_PAGES = 65_536;

  public Limits {
    if (minimum < 0 || maximum < minimum || maximum > MOST_PAGES) {
      throw new WasmException(
          "a memory of "
              + minimum
              + " to "
              + maximum
              + " pages; expected 0 <= minimum <= maximum <= "
              + MOST_PAGES);
    }
  }
}
