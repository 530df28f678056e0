package dev.ocellus.web.page.app;

import dev.ocellus.web.api.Answers;
import dev.ocellus.web.api.Seen;
import dev.ocellus.web.extras.DeskPicture;
import dev.ocellus.web.page.state.Findings;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.Query;
import dev.ocellus.web.page.state.Sentences;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;

/** A picture of the desk, for what saves it. */
final class ShownPicture implements DeskPicture {
  private final Item item;
  private final boolean chosen;
  private final Query query;

  /**
   * A picture.
   *
   * @param query what is wanted of all
   */
  ShownPicture(Item item, boolean chosen, Query query) {
    this.item = item;
    this.chosen = chosen;
    this.query = query;
  }

  @Override
  public int getId() {
    return item.id();
  }

  @Override
  public String getName() {
    return item.picture().name();
  }

  @Override
  public String getFileName() {
    return Sentences.fileName(item);
  }

  @Override
  public boolean isChosen() {
    return chosen;
  }

  @Override
  public boolean isSavable() {
    return item.isSavable(query);
  }

  @Override
  public boolean isHidden() {
    return item.hidesParts();
  }

  @Override
  public boolean isExposed() {
    return item.visibleFaces(query) > 0;
  }

  @Override
  public boolean isBoxed() {
    return !item.drawnFaces().isEmpty();
  }

  @Override
  public boolean isTold() {
    return item.isTold();
  }

  @Override
  public JSArrayReader<Seen> results() {
    Findings shown = item.shown();
    JSArray<Seen> results = new JSArray<>();
    if (shown.classification() != null) {
      results.push(Answers.seen(shown.classification()));
    }
    if (shown.detection() != null) {
      results.push(Answers.seen(shown.detection()));
    }
    return results;
  }
}
