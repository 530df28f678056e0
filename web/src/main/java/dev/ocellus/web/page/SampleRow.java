package dev.ocellus.web.page;

import dev.ocellus.web.browser.Fetch;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.browser.Response;
import dev.ocellus.web.browser.Urls;
import dev.ocellus.web.page.state.Engine;
import dev.ocellus.web.page.state.PageState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLImageElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.File;

/**
 * Pictures to try: the page's own, which the HTML tells about, and the host's. {@code
 * samples/index.json} lists both; where it cannot be had the page's own are offered.
 */
final class SampleRow {
  private final HTMLElement row = Dom.byId("samples");
  private final HTMLElement list = Dom.byId("sample-list");
  private final String folder;
  private final Consumer<List<File>> taken;
  private boolean asked;

  /**
   * Offers none yet.
   *
   * @param home the folder that {@code samples/} is in
   * @param taken hears of a sample that is chosen
   */
  SampleRow(String home, Consumer<List<File>> taken) {
    this.folder = Urls.resolve("samples/", home);
    this.taken = taken;
  }

  /** What looks at pictures comes first. */
  void render(PageState state) {
    if (asked || state.engine() instanceof Engine.Starting) {
      return;
    }
    asked = true;
    Fetch.fetch(folder + "index.json", JSObjects.create())
        .flatThen(Response::json)
        .then(
            index -> {
              offer(JsObjects.get(index, "samples"));
              return null;
            })
        .catchError(
            unlisted -> {
              offer(null);
              return null;
            });
  }

  private void offer(JSObject listed) {
    List<String> names = JsObjects.kind(listed).equals("Array") ? names(listed) : null;
    var buttons = list.querySelectorAll("button");
    for (int i = 0; i < buttons.getLength(); i++) {
      HTMLElement button = (HTMLElement) buttons.item(i);
      String name = button.getAttribute("value");
      if (names == null || names.remove(name + ".jpg")) {
        tile((HTMLImageElement) button.querySelector("img"), "tiles/" + name + ".webp");
        button.onClick(event -> take(name + ".jpg"));
      } else {
        button.getParentNode().delete();
      }
    }
    if (names != null) {
      names.forEach(name -> list.appendChild(item(name)));
    }
    row.removeAttribute("inert");
  }

  @SuppressWarnings("unchecked")
  private static List<String> names(JSObject listed) {
    JSArrayReader<JSObject> array = (JSArrayReader<JSObject>) listed;
    List<String> names = new ArrayList<>();
    for (int i = 0; i < array.getLength(); i++) {
      names.add(JsObjects.text(array.get(i)));
    }
    return names;
  }

  private HTMLElement item(String name) {
    HTMLElement button = Dom.make("button", "sample", "");
    button.setAttribute("type", "button");
    button.appendChild(Dom.make("bdi", "", name));
    HTMLImageElement image = (HTMLImageElement) Dom.make("img", "", "");
    image.setAttribute("alt", "");
    tile(image, encoded(name));
    button.appendChild(image);
    button.onClick(event -> take(name));
    HTMLElement item = Dom.make("li", "", "");
    item.appendChild(button);
    return item;
  }

  private void tile(HTMLImageElement image, String path) {
    image.setAttribute("loading", "lazy");
    image.setSrc(folder + path);
  }

  private void take(String name) {
    Fetch.fetch(folder + encoded(name), JSObjects.create())
        .flatThen(Response::blob)
        .then(
            blob -> {
              taken.accept(List.of(file(blob, name)));
              return null;
            })
        .catchError(
            gone -> {
              taken.accept(List.of());
              return null;
            });
  }

  @JSBody(params = "name", script = "return encodeURIComponent(name);")
  private static native String encoded(String name);

  @JSBody(
      params = {"blob", "name"},
      script = "return new File([blob], name, { type: blob.type });")
  private static native File file(Blob blob, String name);
}
