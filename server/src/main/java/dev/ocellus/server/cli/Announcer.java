package dev.ocellus.server.cli;

import dev.ocellus.server.models.ModelStatus;
import dev.ocellus.server.models.ModelSupply;
import dev.ocellus.server.models.SupplyListener;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the person at the command line how the models are and what becomes of them, each once. */
final class Announcer implements SupplyListener {
  private final ProgressLine progress;
  private final Set<String> said = new HashSet<>();
  private boolean begun;

  Announcer(ProgressLine progress) {
    this.progress = progress;
  }

  /** Says how all models are; what becomes of them is said from now on. */
  synchronized void begin(ModelSupply supply) {
    begun = true;
    supply.statuses().forEach(status -> say(ModelReport.lines(status, supply)));
  }

  @Override
  public synchronized void changed(ModelStatus status) {
    if (begun) {
      say(ModelReport.news(status));
    }
  }

  private void say(List<String> lines) {
    lines.stream().filter(said::add).forEach(progress::say);
  }

  @Override
  public void at(String file, long bytes, long total) {
    progress.at(file, bytes, total);
  }

  @Override
  public void waitingForAnother(String file) {
    progress.waitingForAnother(file);
  }
}
