package dev.ocellus.web.page.state;

/**
 * What is done for the person besides looking, such as saving.
 *
 * @param underWay what is being done, a few words; empty for nothing
 * @param outcome a sentence on what came of it; empty for nothing
 * @param failed whether it did not work
 */
public record Errand(String underWay, String outcome, boolean failed) {
  public static final Errand NONE = new Errand("", "", false);

  public static Errand begun(String underWay) {
    return new Errand(underWay, "", false);
  }

  public static Errand done(String outcome) {
    return new Errand("", outcome, false);
  }

  public static Errand failed(String outcome) {
    return new Errand("", outcome, true);
  }
}
