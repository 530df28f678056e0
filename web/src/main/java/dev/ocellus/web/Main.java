package dev.ocellus.web;

import dev.ocellus.web.api.Eye;
import dev.ocellus.web.api.LoadOptions;
import dev.ocellus.web.api.Ocellus;
import dev.ocellus.web.host.App;
import dev.ocellus.web.host.InferenceLoader;
import dev.ocellus.web.host.Installation;
import dev.ocellus.web.host.Speech;
import dev.ocellus.web.page.app.Page;
import dev.ocellus.web.worker.WorkerMain;
import org.teavm.jso.JSExport;
import org.teavm.jso.core.JSPromise;

/** What the program does for its JavaScript side: for a page, and in a worker. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {}

  /** The {@code load} of ocellus.js. */
  @JSExport
  public static JSPromise<Eye> load(LoadOptions options, Installation installation) {
    return Ocellus.load(options, installation);
  }

  /**
   * Brings our own page to life.
   *
   * @param app what keeps the page, and brings pictures it is opened with
   * @param speech what it speaks with
   */
  @JSExport
  public static void openPage(Installation installation, App app, Speech speech) {
    Page.open(installation, app, speech);
  }

  /**
   * Makes a worker of the worker this runs in.
   *
   * @param loader loads what runs models
   * @param models the address of the folder of models
   * @param list the list of models, where the page has it already; else empty
   */
  @JSExport
  public static void work(InferenceLoader loader, String models, String list) {
    WorkerMain.start(loader, models, list);
  }
}
