package dev.ocellus.web.page;

import dev.ocellus.web.browser.BlobUrl;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Picture;
import dev.ocellus.web.page.state.Texts;
import dev.ocellus.web.page.state.Work;
import org.teavm.jso.dom.css.CSSStyleDeclaration;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLImageElement;
import org.teavm.jso.file.Blob;

/** The picture, or the invitation to give one. */
final class Stage {

  /** Hears of the picture's size once the browser has decoded it. */
  interface SizeListener {
    void sized(int width, int height);
  }

  private final HTMLElement root = Dom.document().getDocumentElement();
  private final HTMLElement desk = Dom.byId("desk");
  private final HTMLElement welcome = Dom.byId("welcome");
  private final HTMLElement view = Dom.byId("view");
  private final HTMLElement frame = Dom.byId("frame");
  private final HTMLElement caption = Dom.byId("caption");
  private final HTMLImageElement image = (HTMLImageElement) Dom.byId("picture");
  private final Marks marks;
  private String url;

  Stage(SizeListener sized, FaceListener chosen) {
    marks = new Marks(chosen);
    image.addEventListener(
        "load", event -> sized.sized(image.getNaturalWidth(), image.getNaturalHeight()));
  }

  /** Puts a picture on the stage in place of the one before. */
  void put(Blob picture) {
    clear();
    url = BlobUrl.createObjectURL(picture);
    image.setSrc(url);
  }

  private void clear() {
    if (url != null) {
      image.removeAttribute("src");
      BlobUrl.revokeObjectURL(url);
      url = null;
    }
  }

  void render(PageState state) {
    Picture picture = state.work().picture();
    Dom.show(welcome, picture == null);
    Dom.show(view, picture != null);
    desk.setAttribute("data-view", picture == null ? "empty" : "picture");
    Dom.toggle(root, "has-picture", picture != null);
    if (picture == null) {
      clear();
    } else {
      render(picture, state.work());
    }
  }

  private void render(Picture picture, Work work) {
    Dom.say(caption, Texts.caption(picture));
    image.setAlt(Texts.alternative(picture, work.detection()));
    if (picture.isSized()) {
      CSSStyleDeclaration style = frame.getStyle();
      style.setProperty("--width", Integer.toString(picture.width()));
      style.setProperty("--height", Integer.toString(picture.height()));
    }
    marks.render(picture, work);
  }

  /** The picture as it is shown, to cut faces from. */
  HTMLImageElement image() {
    return image;
  }

  /** Brings the picture into sight where most of it is not. */
  void reveal() {
    int hidden = -frame.getBoundingClientRect().getTop();
    if (hidden > frame.getOffsetHeight() / 2) {
      frame.scrollIntoView();
    }
  }
}
