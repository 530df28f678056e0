package dev.ocellus.web.page;

import dev.ocellus.vision.Box;
import dev.ocellus.web.api.Eye;
import dev.ocellus.web.api.HideOptions;
import dev.ocellus.web.browser.BlobUrl;
import dev.ocellus.web.page.state.Errand;
import dev.ocellus.web.page.state.Hiding;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Region;
import dev.ocellus.web.page.state.Same;
import dev.ocellus.web.page.state.Text;
import java.util.function.Supplier;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.dom.html.HTMLImageElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.File;

/** Makes the picture without what is to be hidden; what is shown is the file that is saved. */
final class Hider {
  /** So long nothing must have changed before the picture is made. */
  private static final int REST_MS = 120;

  private static final String JPEG = "image/jpeg";
  private static final String PNG = "image/png";

  private final HTMLImageElement image = (HTMLImageElement) Dom.byId("hidden-picture");
  private final Store store;
  private final Originals originals;
  private final Supplier<Eye> eye;
  private Item wanted;
  private Blob made;
  private String url;
  private int timer;
  private boolean busy;
  private boolean saving;

  /**
   * Has nothing to do yet.
   *
   * @param eye gives what hides; null while there is none
   */
  Hider(Store store, Originals originals, Supplier<Eye> eye) {
    this.store = store;
    this.originals = originals;
    this.eye = eye;
  }

  /** Follows what is to be hidden. */
  void render(PageState state) {
    Item item = state.desk().chosen();
    boolean any = item != null && item.hiding() != null && !item.hiding().regions().isEmpty();
    if (!any) {
      forget();
    } else if (wanted == null
        || wanted.id() != item.id()
        || !item.hiding().isLike(wanted.hiding())) {
      if (wanted != null && wanted.id() != item.id()) {
        forget();
      }
      wanted = item;
      made = null;
      Window.clearTimeout(timer);
      timer = Window.setTimeout(this::make, REST_MS);
    }
  }

  private void forget() {
    wanted = null;
    made = null;
    saving = false;
    Window.clearTimeout(timer);
    show(null);
  }

  private void show(Blob picture) {
    if (url != null) {
      BlobUrl.revokeObjectURL(url);
      image.removeAttribute("src");
      url = null;
    }
    if (picture != null) {
      url = BlobUrl.createObjectURL(picture);
      image.setSrc(url);
    }
  }

  private void make() {
    Item item = wanted;
    if (busy || item == null || eye.get() == null) {
      return;
    }
    busy = true;
    store.change(at -> at.with(new Errand(Text.HIDING.say(), "")));
    File original = originals.get(item.id());
    HideOptions options = JSObjects.create();
    options.setStyle(item.hiding().style());
    options.setStrength(item.hiding().strength());
    options.setType(original.getType().equals(JPEG) ? JPEG : PNG);
    eye.get()
        .hide(original, boxes(item.hiding()), options)
        .then(
            picture -> {
              busy = false;
              made(item, picture);
              return null;
            })
        .catchError(
            reason -> {
              busy = false;
              failed(Problems.of(reason).detail());
              return null;
            });
  }

  private void made(Item item, Blob picture) {
    store.change(at -> at.with(Errand.NONE));
    if (!Same.as(wanted, item)) {
      make();
      return;
    }
    made = picture;
    show(picture);
    if (saving) {
      save();
    }
  }

  private void failed(String why) {
    saving = false;
    store.change(at -> at.with(new Errand("", Text.NOT_HIDDEN.say(why))));
  }

  /** Gives the person the file, as soon as it is made. */
  void save() {
    saving = made == null;
    if (made != null) {
      String ending = made.getType().equals(JPEG) ? ".jpg" : ".png";
      Download.save(made, Text.FILE_HIDDEN.say(wanted.picture().stem()) + ending);
    }
  }

  private static JSArray<JSObject> boxes(Hiding hiding) {
    JSArray<JSObject> boxes = new JSArray<>();
    for (Region region : hiding.regions()) {
      Box box = region.box();
      boxes.push(Answers.rectangle(box.x(), box.y(), box.width(), box.height()));
    }
    return boxes;
  }
}
