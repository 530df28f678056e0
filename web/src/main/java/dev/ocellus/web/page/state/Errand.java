package dev.ocellus.web.page.state;

/**
 * What is done for the person besides looking, such as saving.
 *
 * @param underWay what is being done, a few words; empty for nothing
 * @param failure a sentence on what did not work; empty where all did
 */
public record Errand(String underWay, String failure) {
  public static final Errand NONE = new Errand("", "");
}
