package dev.ocellus.testing;

/** What a drawn picture may show: each has a colour of its own, by which it is recognised. */
public enum Subject {
  BACKGROUND("background", 0x101010),
  MACAW("macaw", 0xc42434),
  GOLDEN_RETRIEVER("golden retriever", 0xd6a45e),
  HUSKY("Siberian husky", 0x8c929a),
  LAKESIDE("lakeside", 0x4682b4),
  CUCUMBER("cucumber", 0x2e8b3c),
  LEMON("lemon", 0xf0dc28),
  ORANGE("orange", 0xf07814),
  FLAMINGO("flamingo", 0xf08cb4),
  CARDOON("cardoon", 0x6e3296),
  CHOCOLATE("chocolate sauce", 0x502d19),
  SNOWPLOW("snowplow", 0xf2f4f6);

  private final String label;
  private final int rgb;

  Subject(String label, int rgb) {
    this.label = label;
    this.rgb = rgb;
  }

  public String label() {
    return label;
  }

  /** Its colour, as 0xRRGGBB. */
  public int rgb() {
    return rgb;
  }

  /** One of the colour's three parts, from -1 to 1 as a classifier is given it; red is 0. */
  double signed(int channel) {
    return (rgb >> (16 - 8 * channel) & 255) / 127.5 - 1;
  }
}
