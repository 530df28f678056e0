package dev.ocellus.compile;

/**
 * Words of which each is not zero where a unit computed what is not finite.
 *
 * @param count 0 where there are none
 * @param raised whether it is known that one of them is
 */
record Flags(Address address, int count, boolean raised) {
  static final Flags NONE = new Flags(Address.fixed(0), 0, false);
}
