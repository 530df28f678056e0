package dev.ocellus.web.page.state;

import dev.ocellus.text.Decimals;
import dev.ocellus.web.text.Figures;
import dev.ocellus.web.text.Text;

/**
 * Why pictures are worked on where they are.
 *
 * @param code the name of a constant of {@link dev.ocellus.web.routing.Reason}
 * @param found the number it is about; NaN where it is about none
 * @param limit what {@code found} was compared with; NaN likewise
 */
public record Reason(String code, double found, double limit) {

  private static final double WHOLE_FROM = 10;

  /** As a sentence. */
  public String sentence() {
    return Text.named("REASON_" + code).say(number(found), number(limit));
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    return Figures.localised(Decimals.text(value, value >= WHOLE_FROM ? 0 : 2));
  }
}
