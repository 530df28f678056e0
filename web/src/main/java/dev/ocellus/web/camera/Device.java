package dev.ocellus.web.camera;

import dev.ocellus.web.browser.CameraStream;
import dev.ocellus.web.browser.Cameras;
import dev.ocellus.web.browser.JsObjects;
import java.util.function.Consumer;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;

/** The one camera that is on, or none. */
final class Device {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;

  private final Consumer<CameraStream> opened;
  private final Consumer<View> failed;
  private CameraStream stream;
  private String id = "";
  private int attempts;

  /**
   * Switched off.
   *
   * @param opened hears of a stream
   * @param failed hears why there is none, or no more
   */
  Device(Consumer<CameraStream> opened, Consumer<View> failed) {
    this.opened = opened;
    this.failed = failed;
  }

  /** Switches on the camera that was on last, or any. */
  void open() {
    close();
    int attempt = attempts;
    if (!Cameras.areOffered()) {
      failed.accept(View.INSECURE);
      return;
    }
    Cameras.open(id, WIDTH, HEIGHT)
        .then(
            had -> {
              had(had, attempt);
              return null;
            },
            reason -> {
              if (attempt == attempts) {
                id = "";
                failed.accept(View.of(reason));
              }
              return null;
            });
  }

  /** Switches the camera off, also one that is only about to be on. */
  void close() {
    attempts++;
    if (stream != null) {
      stream.stop();
      stream = null;
    }
  }

  /** Switches to the next camera there is. */
  void next() {
    int attempt = attempts;
    Cameras.ids()
        .then(
            ids -> {
              if (attempt == attempts) {
                id = after(ids, id);
                open();
              }
              return null;
            });
  }

  private void had(CameraStream had, int attempt) {
    if (attempt != attempts) {
      had.stop();
      return;
    }
    stream = had;
    id = had.cameraId();
    had.track().addEventListener("ended", event -> ended(had));
    opened.accept(had);
  }

  private void ended(CameraStream which) {
    if (stream != null && JsObjects.same(stream, which)) {
      close();
      id = "";
      failed.accept(View.GONE);
    }
  }

  private static String after(JSArrayReader<JSString> ids, String id) {
    int next = 0;
    for (int i = 0; i < ids.getLength(); i++) {
      if (ids.get(i).stringValue().equals(id)) {
        next = (i + 1) % ids.getLength();
      }
    }
    return ids.getLength() == 0 ? "" : ids.get(next).stringValue();
  }
}
