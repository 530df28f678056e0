package dev.ocellus.web.page.state;

/**
 * What is said aloud, to whoever listens rather than looks: what changed, without the numbers that
 * run.
 *
 * @param polite said when there is time
 * @param urgent said at once; empty unless something went wrong
 */
public record LiveRegionMessage(String polite, String urgent) {

  public static LiveRegionMessage of(PageState state) {
    Status status = Status.of(state);
    if (status.tone() == Status.Tone.ERROR) {
      return new LiveRegionMessage(
          "", (status.text() + ". " + status.detail() + " " + status.cause()).trim());
    }
    BackgroundTask backgroundTask = state.backgroundTask();
    if (!backgroundTask.outcome().isEmpty()) {
      return backgroundTask.failed()
          ? new LiveRegionMessage("", backgroundTask.outcome())
          : new LiveRegionMessage(backgroundTask.outcome(), "");
    }
    Item chosen = state.desk().chosen();
    if (chosen != null && chosen.work() instanceof Work.Done && chosen.where() != null) {
      return new LiveRegionMessage(Sentences.summary(chosen), "");
    }
    return new LiveRegionMessage(status.text() + ".", "");
  }
}
