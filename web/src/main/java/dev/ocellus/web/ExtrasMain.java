package dev.ocellus.web;

import dev.ocellus.web.camera.LiveCamera;
import dev.ocellus.web.extras.Extras;
import dev.ocellus.web.extras.PageInterface;
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
   * @param page the page's
   */
  @JSExport
  public static Extras open(Installation installation, PageInterface page) {
    return new Windows(page, new LiveCamera(installation, page), new SavePanel(page));
  }

  /** They speak the language that the page speaks when they open. */
  private record Windows(PageInterface page, LiveCamera camera, SavePanel saving)
      implements Extras {
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
      Text.speak(Speech.of(page.getWords()));
    }
  }
}
