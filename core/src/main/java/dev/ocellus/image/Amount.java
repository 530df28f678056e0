package dev.ocellus.image;

/**
 * Words for amounts that are compared with a limit. The amount is rounded up and the limit down, so
 * that the amount never reads as if it were within the limit.
 */
enum Amount {
  MEGABYTE(1 << 20, " MB", " bytes"),
  MEGAPIXEL(1_000_000, " megapixels", " pixels");

  private final long unit;
  private final String name;
  private final String smallName;

  Amount(long unit, String name, String smallName) {
    this.unit = unit;
    this.name = name;
    this.smallName = smallName;
  }

  static String limit(long limit, Amount in) {
    return limit < in.unit ? limit + in.smallName : in.tenths(limit / in.unit, limit % in.unit, 0);
  }

  static String above(long amount, long limit, Amount in) {
    return limit < in.unit
        ? amount + in.smallName
        : in.tenths(amount / in.unit, amount % in.unit, in.unit - 1);
  }

  private String tenths(long whole, long rest, long roundUp) {
    long tenths = whole * 10 + (rest * 10 + roundUp) / unit;
    return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + name;
  }
}
