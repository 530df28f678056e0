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
      return new Announcement("", status.text() + ". " + status.detail());
    }
    if (state.work() instanceof Work.Seen seen) {
      return new Announcement(Texts.summary(seen.classification(), seen.detection()), "");
    }
    return new Announcement(status.text() + ".", "");
  }
}
