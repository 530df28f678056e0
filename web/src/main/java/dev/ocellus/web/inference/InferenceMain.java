package dev.ocellus.web.inference;

import dev.ocellus.web.engine.HelperStart;
import dev.ocellus.web.protocol.Inference;
import org.teavm.jso.JSExport;

/** What the program that runs models does for its JavaScript side. */
public final class InferenceMain {
  private InferenceMain() {}

  public static void main(String[] args) {}

  /**
   * Makes it ready for models.
   *
   * @param threads how many threads there may be, 0 for as many as are good
   * @param helper starts a worker that helps
   */
  @JSExport
  public static Inference open(int threads, HelperStart helper) {
    return new BrowserInference(new Executors(threads, helper));
  }
}
