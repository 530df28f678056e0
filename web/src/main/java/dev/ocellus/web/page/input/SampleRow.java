package dev.ocellus.web.page.input;

import dev.ocellus.web.host.App;
import dev.ocellus.web.page.state.PageState;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.file.File;

/** Pictures to try. */
public final class SampleRow {
  private final App app;
  private final Consumer<List<File>> taken;
  private boolean offered;

  /**
   * Offers none yet.
   *
   * @param taken hears of a sample that is chosen; of no file where it is not there any more
   */
  public SampleRow(App app, Consumer<List<File>> taken) {
    this.app = app;
    this.taken = taken;
  }

  /** Has them offered once what looks at pictures is on its way, or there, or failed. */
  public void render(PageState state) {
    if (!offered && (state.downloads().active() || state.engine().isSettled())) {
      offered = true;
      app.offerSamples(file -> taken.accept(List.of(file)), () -> taken.accept(List.of()));
    }
  }
}
