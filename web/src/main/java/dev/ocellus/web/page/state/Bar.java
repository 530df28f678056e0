package dev.ocellus.web.page.state;

import dev.ocellus.web.models.MissingModel;

/**
 * A progress bar.
 *
 * @param shown whether there is one
 * @param value 0 to 1; below 0 while nothing can be said
 */
public record Bar(boolean shown, double value) {
  public static final Bar NONE = new Bar(false, 0);
  public static final Bar UNKNOWN = new Bar(true, -1);

  public static Bar at(double value) {
    return new Bar(true, Math.min(1, Math.max(0, value)));
  }

  /** How much of a missing model has been fetched, while it is. */
  public static Bar of(MissingModel model) {
    return model.state() == MissingModel.State.FETCHING ? at(model.fetched(), model.bytes()) : NONE;
  }

  public static Bar at(long part, long whole) {
    return whole > 0 ? at((double) part / whole) : UNKNOWN;
  }
}
