package dev.ocellus.web;

import dev.ocellus.web.camera.LiveCamera;
import dev.ocellus.web.extras.Extras;
import dev.ocellus.web.extras.PageDesk;
import dev.ocellus.web.host.Installation;
import dev.ocellus.web.host.Speech;
import dev.ocellus.web.save.SavePanel;
import dev.ocellus.web.text.Text;
import org.teavm.jso.JSExport;

/** What the page loads when something of it is first asked for. */
public final class ExtrasMain {
  private ExtrasMain() {}

  public static void main(String[] args) {}

  /**
   * Makes what is asked for.
   *
   * @param installation what the camera's eye is made of
   * @param desk the page's
   */
  @JSExport
  public static Extras open(Installation installation, PageDesk desk) {
    return new Windows(desk, new LiveCamera(installation, desk), new SavePanel(desk));
  }

  /** They speak the language that the page speaks when they open. */
  private record Windows(PageDesk desk, LiveCamera camera, SavePanel saving) implements Extras {
    @Override
    public void openCamera() {
      speak();
      camera.start();
    }

    @Override
    public void openSaving() {
      speak();
      saving.open();
    }

    @Override
    public void changed() {
      saving.render();
    }

    private void speak() {
      Text.speak(Speech.of(desk.getWords()));
    }
  }
}
