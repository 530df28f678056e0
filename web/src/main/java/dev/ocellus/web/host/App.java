package dev.ocellus.web.host;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.file.File;

/** The page as an app of the device; {@code page/app.js} makes it. */
public interface App extends JSObject {
  /**
   * Has the browser keep the page, so that it opens without a network.
   *
   * @param updated told when a newer version waits to be let in
   * @param notKept told when the page cannot be kept
   */
  void keep(Listener updated, Listener notKept);

  /** Lets the newer version in, and loads it. */
  void update();

  /**
   * Loads what is not needed at first; the same whenever it is called.
   *
   * @param page a {@link dev.ocellus.web.extras.PageInterface}
   * @return a promise of {@link dev.ocellus.web.extras.Extras}
   */
  JSPromise<JSObject> extras(Installation installation, JSObject page);

  /** Asks the browser not to drop what is kept when it runs short of room. */
  void persist();

  /**
   * Gives each picture the page is opened with: shared to it, or opened with it.
   *
   * @param nothing told when what was shared holds no file
   */
  void receive(Receiver taken, Listener nothing);

  /**
   * Offers pictures to try.
   *
   * @param taken given the one that is chosen
   * @param nothing told when it is not there any more
   */
  void offerSamples(Receiver taken, Listener nothing);

  /**
   * Loads what handles models of the person's own; the same each time.
   *
   * @param user hears which model is to be used
   */
  JSPromise<OwnModelController> models(OwnModelController.User user);

  /** Told that something happened. */
  @JSFunctor
  interface Listener extends JSObject {
    void told();
  }

  /** Takes a file. */
  @JSFunctor
  interface Receiver extends JSObject {
    void take(File file);
  }
}
