package dev.ocellus.web.page.state;

/**
 * What is said aloud, to whoever listens rather than looks: what changed, without the numbers that
 * run.
 *
 * @param polite said when there is time
 * @param urgent said at once; empty unless something went wrong
 */
public record Announcement(String polite, String urgent) {

  public static Announcement of(PageState state) {
    Status status = Status.of(state);
    if (status.tone() == Status.Tone.ERROR) {
      return new Announcement(
          "", (status.text() + ". " + status.detail() + " " + status.cause()).trim());
    }
    Errand errand = state.errand();
    if (!errand.outcome().isEmpty()) {
      return errand.failed()
          ? new Announcement("", errand.outcome())
          : new Announcement(errand.outcome(), "");
    }
    Item chosen = state.desk().chosen();
    if (chosen != null && chosen.work() instanceof Work.Done && chosen.where() != null) {
      return new Announcement(Sentences.summary(chosen), "");
    }
    return new Announcement(status.text() + ".", "");
  }
}
