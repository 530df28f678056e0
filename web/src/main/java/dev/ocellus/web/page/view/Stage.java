package dev.ocellus.web.page.view;

import dev.ocellus.result.Face;
import dev.ocellus.web.browser.BlobUrl;
import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.page.files.SourceFiles;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Picture;
import dev.ocellus.web.page.state.Sentences;
import java.util.function.Consumer;
import org.teavm.jso.dom.css.CSSStyleDeclaration;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLImageElement;
import org.teavm.jso.file.Blob;

/** The chosen picture, or the invitation to give one. */
public final class Stage {

  /** Hears of a picture's size once the browser has decoded it. */
  public interface SizeListener {
    void sized(int id, int width, int height);
  }

  private static final int NONE = -1;

  private final HTMLElement root = Dom.document().getDocumentElement();
  private final HTMLElement desk = Dom.byId("desk");
  private final HTMLElement welcome = Dom.byId("welcome");
  private final HTMLElement view = Dom.byId("view");
  private final HTMLElement frame = Dom.byId("frame");
  private final HTMLElement window = Dom.byId("window");
  private final HTMLElement noPicture = Dom.byId("no-picture");
  private final HTMLElement tools = Dom.byId("view-tools");
  private final HTMLElement caption = Dom.byId("caption");
  private final HTMLImageElement image = (HTMLImageElement) Dom.byId("picture");
  private final SourceFiles sources;
  private final FaceOverlay overlay;
  private int id = NONE;
  private String url;

  public Stage(SourceFiles sources, SizeListener sized, Consumer<Face> chosen) {
    this.sources = sources;
    overlay = new FaceOverlay(chosen);
    Dom.on(
        image,
        "load",
        () -> {
          sized.sized(id, image.getNaturalWidth(), image.getNaturalHeight());
          opened();
        });
    Dom.on(image, "error", () -> opened());
  }

  public void render(PageState state) {
    Item item = state.desk().chosen();
    Dom.show(welcome, item == null);
    if (item == null || item.isNoPicture()) {
      opened();
    } else if (view.isHidden() && !item.picture().isSized()) {
      desk.setAttribute("data-opening", "");
    }
    Dom.show(view, item != null);
    desk.setAttribute("data-view", item == null ? "empty" : "picture");
    Dom.toggle(root, "has-picture", item != null);
    put(item != null && item.isVisible() ? item.id() : NONE);
    if (item != null) {
      render(item);
    }
  }

  /** How tall the first picture is has been found out, or will not be. */
  private void opened() {
    desk.removeAttribute("data-opening");
  }

  private void put(int nextId) {
    if (nextId == id) {
      return;
    }
    if (url != null) {
      image.removeAttribute("src");
      BlobUrl.revokeObjectURL(url);
      url = null;
    }
    id = nextId;
    Blob original = sources.get(id);
    if (original != null) {
      url = BlobUrl.createObjectURL(original);
      image.setSrc(url);
    }
  }

  private void render(Item item) {
    Picture picture = item.picture();
    Dom.say(caption, Sentences.caption(picture));
    Dom.show(window, !item.isNoPicture());
    Dom.show(noPicture, item.isNoPicture());
    Dom.show(tools, !item.isNoPicture());
    image.setAlt(Sentences.alternative(item));
    if (picture.isSized()) {
      CSSStyleDeclaration style = frame.getStyle();
      style.setProperty("--width", Integer.toString(picture.width()));
      style.setProperty("--height", Integer.toString(picture.height()));
    }
    overlay.render(item);
  }

  /** Whether a picture is the one that is shown, and decoded. */
  boolean shows(Item item) {
    return item.id() == id && item.picture().isSized() && Dom.isLoaded(image);
  }

  /** The picture as it is shown, to cut faces from. */
  HTMLImageElement image() {
    return image;
  }

  /** Brings the picture into sight where most of it is not. */
  public void reveal() {
    int hidden = -frame.getBoundingClientRect().getTop();
    if (hidden > frame.getOffsetHeight() / 2) {
      frame.scrollIntoView();
    }
  }
}
