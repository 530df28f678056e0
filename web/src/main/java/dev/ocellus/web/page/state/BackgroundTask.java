package dev.ocellus.web.page.state;

/**
 * What is done for the person besides looking, such as saving.
 *
 * @param underWay what is being done, a few words; empty for nothing
 * @param outcome a sentence on what came of it; empty for nothing
 * @param failed whether it did not work
 */
public record BackgroundTask(String underWay, String outcome, boolean failed) {
  public static final BackgroundTask NONE = new BackgroundTask("", "", false);

  public static BackgroundTask begun(String underWay) {
    return new BackgroundTask(underWay, "", false);
  }

  public static BackgroundTask done(String outcome) {
    return new BackgroundTask("", outcome, false);
  }

  public static BackgroundTask failed(String outcome) {
    return new BackgroundTask("", outcome, true);
  }
}
