package dev.ocellus.web.page.process;

import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.dom.Memory;
import dev.ocellus.web.host.App;
import dev.ocellus.web.host.OwnModelController;
import dev.ocellus.web.text.Problem;
import dev.ocellus.web.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.file.File;

/** Models of the person's own. What handles them is loaded when there is one. */
public final class OwnModels {
  private static final String KEY = "ocellus.own-model";
  private static final String USED = "used";

  private final App app;
  private final OwnModelController.User user;
  private final Runnable changed;
  private final Consumer<Problem> failed;
  private JSObject used;

  /**
   * Waits for models.
   *
   * @param changed run when another model is to be used
   * @param failed hears why nothing can be done with them
   */
  public OwnModels(App app, Runnable changed, Consumer<Problem> failed) {
    this.app = app;
    this.changed = changed;
    this.failed = failed;
    user =
        classifier -> {
          used = classifier;
          changed.run();
        };
    Dom.onClick(Dom.byId("own-model"), () -> open(new JSArray<>()));
    Dom.onClick(Dom.byId("missing-choose"), () -> open(new JSArray<>()));
  }

  /**
   * Takes up what earlier visits have left.
   *
   * @return whether it will be said which model is to be used
   */
  public boolean begin() {
    String kept = Memory.of(KEY);
    boolean isUsed = USED.equals(kept);
    if (kept != null) {
      with(OwnModelController::begin, isUsed ? changed : () -> {});
    }
    return isUsed;
  }

  /** The one that is used, as {@code load} takes it; null for the built-in one. */
  public JSObject used() {
    return used;
  }

  /** Takes the files of models; returns the others. A text beside pictures is not labels. */
  public List<File> take(List<File> files) {
    List<File> others = new ArrayList<>();
    JSArray<File> models = new JSArray<>();
    boolean labelsCount =
        files.stream().anyMatch(file -> isGraph(file.getName()))
            || files.stream().allMatch(file -> isLabels(file.getName()));
    for (File file : files) {
      String name = file.getName();
      if (isGraph(name) || (isLabels(name) && labelsCount)) {
        models.push(file);
      } else {
        others.add(file);
      }
    }
    if (models.getLength() > 0) {
      open(models);
    }
    return others;
  }

  /** From now on the built-in one is used, because the server is to work. */
  public void setAside() {
    used = null;
    with(OwnModelController::setAside);
  }

  private void open(JSArray<File> files) {
    with(controller -> controller.open(files));
  }

  private void with(Consumer<OwnModelController> action) {
    with(action, () -> {});
  }

  private void with(Consumer<OwnModelController> action, Runnable otherwise) {
    Promises.settle(
        app.models(user),
        controller -> action.accept(controller),
        reason -> {
          otherwise.run();
          failed.accept(new Problem(Problem.Kind.NETWORK, Text.NOT_LOADED));
        });
  }

  @JSBody(params = "name", script = "return /\\.(pb|pbtxt|tflite|onnx|h5|keras)$/i.test(name);")
  private static native boolean isGraph(String name);

  @JSBody(params = "name", script = "return /\\.txt$/i.test(name);")
  private static native boolean isLabels(String name);
}
