package dev.ocellus.compile;

/**
 * Words of which each is not zero where a unit computed what is not finite.
 *
 * @param count 0 where there are none
 */
record Flags(Address address, int count) {
  static final Flags NONE = new Flags(Address.fixed(0), 0);
}
