package dev.ocellus.web.page;

import dev.ocellus.web.browser.Fetch;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.browser.Response;
import dev.ocellus.web.browser.Urls;
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

/** Pictures of the host's own to try, where it has some: {@code samples/index.json} lists them. */
final class SampleRow {
  private final HTMLElement row = Dom.byId("samples");
  private final HTMLElement list = Dom.byId("sample-list");
  private final String folder;
  private final Consumer<List<File>> taken;

  /**
   * Asks for the list.
   *
   * @param home the folder that {@code samples/} is in
   * @param taken hears of a sample that is chosen
   */
  SampleRow(String home, Consumer<List<File>> taken) {
    this.folder = Urls.resolve("samples/", home);
    this.taken = taken;
    Fetch.fetch(Urls.resolve("index.json", folder), JSObjects.create())
        .flatThen(Response::json)
        .then(
            index -> {
              fill(JsObjects.get(index, "samples"));
              return null;
            })
        .catchError(none -> null);
  }

  @SuppressWarnings("unchecked")
  private void fill(JSObject names) {
    if (!JsObjects.kind(names).equals("Array")) {
      return;
    }
    JSArrayReader<JSObject> array = (JSArrayReader<JSObject>) names;
    for (int i = 0; i < array.getLength(); i++) {
      list.appendChild(item(JsObjects.text(array.get(i))));
    }
    Dom.show(row, array.getLength() > 0);
  }

  private HTMLElement item(String name) {
    String address = Urls.resolve(encoded(name), folder);
    HTMLImageElement image = (HTMLImageElement) Dom.make("img", "", "");
    image.setAttribute("loading", "lazy");
    image.setAttribute("alt", name);
    image.setSrc(address);
    HTMLElement button = Dom.make("button", "sample", "");
    button.setAttribute("type", "button");
    button.appendChild(image);
    button.onClick(event -> take(address, name));
    HTMLElement item = Dom.make("li", "", "");
    item.appendChild(button);
    return item;
  }

  private void take(String address, String name) {
    Fetch.fetch(address, JSObjects.create())
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
