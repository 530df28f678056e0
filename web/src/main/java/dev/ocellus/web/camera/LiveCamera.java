package dev.ocellus.web.camera;

import dev.ocellus.web.api.Eye;
import dev.ocellus.web.api.LoadOptions;
import dev.ocellus.web.api.Ocellus;
import dev.ocellus.web.api.Seen;
import dev.ocellus.web.browser.CameraStream;
import dev.ocellus.web.browser.Cameras;
import dev.ocellus.web.browser.Files;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.browser.PageCanvas;
import dev.ocellus.web.browser.Video;
import dev.ocellus.web.extras.PageInterface;
import dev.ocellus.web.host.Installation;
import dev.ocellus.web.protocol.OcellusError;
import dev.ocellus.web.text.Problem;
import dev.ocellus.web.text.Text;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.dom.html.HTMLDocument;

/**
 * Looks through the camera while its window is open. Frames are looked at on this device alone. The
 * camera goes off with the window, and when nobody sees the page.
 */
public final class LiveCamera {
  private static final double JPEG_QUALITY = 0.95;

  private static final String ANY = "auto";
  private static final String FASTEST = "ocellus";

  private final Installation installation;
  private final PageInterface page;
  private final Panel panel = new Panel();
  private final Device device = new Device(this::opened, this::failed);
  private final FrameAnalyzer.Listener listener = new Listener();
  private boolean open;
  private String faceModel = ANY;
  private Eye eye;
  private FrameAnalyzer analyzer;

  /**
   * Has its window's buttons work.
   *
   * @param installation what the camera's eye is made of
   * @param page tells which models that eye has, and is given photographs
   */
  public LiveCamera(Installation installation, PageInterface page) {
    this.installation = installation;
    this.page = page;
    HTMLDocument document = HTMLDocument.current();
    Panel.byId("camera-again").onClick(event -> start());
    Panel.byId("camera-take").onClick(event -> take());
    Panel.byId("camera-switch").onClick(event -> next());
    Panel.byId("camera-close").onClick(event -> panel.close());
    panel.onClose(this::stop);
    document.addEventListener("visibilitychange", event -> hidden());
    Window.current().addEventListener("pagehide", event -> stop());
  }

  /** Opens the window and the camera. */
  public void start() {
    stop();
    open = true;
    panel.open();
    panel.show(View.STARTING);
    device.open();
  }

  private void stop() {
    open = false;
    device.close();
    if (analyzer != null) {
      analyzer.end();
      analyzer = null;
    }
    if (eye != null) {
      eye.close();
      eye = null;
    }
    panel.clear();
  }

  private void hidden() {
    if (open && "hidden".equals(JsObjects.text(visibility()))) {
      failed(View.PAUSED);
    }
  }

  private static JSObject visibility() {
    return JsObjects.get(HTMLDocument.current(), "visibilityState");
  }

  private void next() {
    panel.show(View.STARTING);
    if (analyzer != null) {
      analyzer.pause();
    }
    device.next();
  }

  private void failed(View view) {
    stop();
    panel.show(view);
  }

  private void opened(CameraStream stream) {
    panel.show(stream);
    panel.show(View.PREPARING);
    Cameras.ids()
        .then(
            ids -> {
              panel.offerOthers(open && ids.getLength() > 1);
              return null;
            });
    if (eye == null) {
      loadEye(page.faceModel().equals(ANY) ? FASTEST : page.faceModel());
    } else if (analyzer != null) {
      analyzer.resume();
    }
  }

  private void loadEye(String faces) {
    faceModel = faces;
    LoadOptions options = JSObjects.create();
    options.setWhere("device");
    options.setFaces(faces);
    options.setClassifier(page.classifier());
    Ocellus.load(options, installation)
        .then(
            loaded -> {
              had(loaded);
              return null;
            },
            reason -> {
              listener.failed(reason);
              return null;
            });
  }

  private void had(Eye loaded) {
    if (open && eye == null) {
      eye = loaded;
      analyzer = new FrameAnalyzer(eye, panel.video(), listener);
      analyzer.start();
    } else {
      loaded.close();
    }
  }

  private void take() {
    Video video = panel.video();
    if (video.getVideoWidth() == 0) {
      return;
    }
    PageCanvas canvas = PageCanvas.create(video.getVideoWidth(), video.getVideoHeight());
    canvas.context().drawImage(video, 0, 0);
    panel.close();
    canvas
        .encode("image/jpeg", JPEG_QUALITY)
        .then(
            jpeg -> {
              page.taken(Files.of(jpeg, Text.CAMERA.say() + " " + Files.now() + ".jpg"));
              return null;
            });
  }

  private final class Listener implements FrameAnalyzer.Listener {
    @Override
    public void faces(Seen seen, FrameRate frameRate) {
      panel.show(View.WATCHING);
      panel.faces(seen, frameRate);
    }

    @Override
    public void classes(Seen seen) {
      panel.classes(seen);
    }

    @Override
    public void failed(Object reason) {
      OcellusError error = (OcellusError) (JSObject) reason;
      if (open && lacksChoice(error)) {
        eye.close();
        eye = null;
        loadEye(ANY);
      } else if (open) {
        panel.tell(Problem.of(error.getCode(), error.getMessage()));
        LiveCamera.this.failed(View.FAILED);
      }
    }

    private boolean lacksChoice(OcellusError error) {
      return JsObjects.isPresent(error.getMissing()) && !faceModel.equals(ANY);
    }
  }
}
