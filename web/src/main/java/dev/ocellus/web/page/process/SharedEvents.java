package dev.ocellus.web.page.process;

import dev.ocellus.web.dom.Problems;
import dev.ocellus.web.models.MissingModel;
import dev.ocellus.web.models.ModelKind;
import dev.ocellus.web.page.state.FaceModel;
import dev.ocellus.web.page.state.Store;
import dev.ocellus.web.protocol.ProgressEvent;

/**
 * Puts into the state what happens to more than one picture: downloads, fallbacks, missing models.
 */
final class SharedEvents {
  private SharedEvents() {}

  /** Takes note of what concerns more than one picture; false where an event is not of that. */
  static boolean heard(ProgressEvent event, Store store) {
    String stage = event.getStage();
    if (stage.equals("download")) {
      downloaded(event, store);
    } else if (stage.equals("wait")) {
      store.change(at -> at.awaiting(event.getFraction() < 1));
    } else if (stage.equals("fallback")) {
      store.change(at -> at.fellBack(event.getMessage()));
    } else {
      return false;
    }
    return true;
  }

  /** Takes note of a missing model that something can be done without; false where nothing can. */
  static boolean noteMissing(Object reason, Store store) {
    MissingModel model = Problems.missing(reason);
    boolean dispensable =
        model != null
            && (model.kind() == ModelKind.CLASSIFIER
                || store.state().effectiveQuery().search().model() != FaceModel.AUTO);
    if (dispensable) {
      store.change(at -> at.with(at.missing().with(model)));
    }
    return dispensable;
  }

  private static void downloaded(ProgressEvent event, Store store) {
    long loaded = (long) event.getLoaded();
    long total = (long) event.getTotal();
    store.change(at -> at.downloaded(event.getModel(), loaded, total));
  }
}
