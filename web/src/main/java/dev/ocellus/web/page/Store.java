package dev.ocellus.web.page;

import dev.ocellus.web.models.MissingModel;
import dev.ocellus.web.models.ModelKind;
import dev.ocellus.web.page.state.FaceModel;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.protocol.ProgressEvent;
import java.util.function.UnaryOperator;

/** Holds the one state, and has the page drawn after each change. */
final class Store {
  private PageState state = PageState.FIRST;
  private Runnable changed = () -> {};

  PageState state() {
    return state;
  }

  /** Has {@code view} run now and after each change. */
  void view(Runnable view) {
    changed = view;
    view.run();
  }

  void change(UnaryOperator<PageState> transition) {
    state = transition.apply(state);
    changed.run();
  }

  /** Takes note of what concerns more than one picture; false where an event is not of that. */
  boolean heard(ProgressEvent event) {
    String stage = event.getStage();
    if (stage.equals("download")) {
      downloaded(event);
    } else if (stage.equals("wait")) {
      change(at -> at.awaiting(event.getFraction() < 1));
    } else if (stage.equals("fallback")) {
      change(at -> at.fellBack(event.getMessage()));
    } else {
      return false;
    }
    return true;
  }

  /** Takes note of a missing model that something can be done without; false where nothing can. */
  boolean noteMissing(Object reason) {
    MissingModel model = Problems.missing(reason);
    boolean dispensable =
        model != null
            && (model.kind() == ModelKind.CLASSIFIER
                || state.sought().search().model() != FaceModel.AUTO);
    if (dispensable) {
      change(at -> at.with(at.missing().with(model)));
    }
    return dispensable;
  }

  private void downloaded(ProgressEvent event) {
    long loaded = (long) event.getLoaded();
    long total = (long) event.getTotal();
    change(at -> at.downloaded(event.getModel(), loaded, total));
  }
}
