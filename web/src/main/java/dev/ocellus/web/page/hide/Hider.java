package dev.ocellus.web.page.hide;

import dev.ocellus.web.browser.BlobUrl;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.dom.Problems;
import dev.ocellus.web.page.state.BackgroundTask;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Same;
import dev.ocellus.web.page.state.Store;
import dev.ocellus.web.text.Text;
import org.teavm.jso.dom.html.HTMLImageElement;
import org.teavm.jso.file.Blob;

/** Shows the picture without what is hidden, no larger than a screen; files are made when saved. */
public final class Hider {
  private final HTMLImageElement image = (HTMLImageElement) Dom.byId("hidden-picture");
  private final Store store;
  private final Preview preview;
  private Item wanted;
  private Item begun;
  private String url;
  private boolean busy;

  public Hider(Store store, Preview preview) {
    this.store = store;
    this.preview = preview;
  }

  /** Follows what is to be hidden. */
  public void render(PageState state) {
    Item item = state.desk().chosen();
    boolean any = item != null && item.hidesParts() && item.picture().isSized();
    if (!any || (wanted != null && wanted.id() != item.id())) {
      forget();
    }
    if (any && (wanted == null || !item.hiding().isLike(wanted.hiding()))) {
      wanted = item;
    }
    make();
  }

  private void forget() {
    wanted = null;
    begun = null;
    preview.forget();
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
    if (busy || item == null || Same.as(item, begun) || !preview.isReady()) {
      return;
    }
    busy = true;
    begun = item;
    Promises.settle(
        preview.of(item),
        picture -> {
          busy = false;
          made(item, picture);
        },
        reason -> {
          busy = false;
          failed(item, Problems.of(reason).why());
        });
  }

  /** Shows also what is out of date by now, as long as it is of this picture. */
  private void made(Item item, Blob picture) {
    if (wanted != null && wanted.id() == item.id()) {
      show(picture);
    }
    make();
  }

  private void failed(Item item, String why) {
    if (Same.as(wanted, item)) {
      store.change(at -> at.with(BackgroundTask.failed(Text.NOT_HIDDEN.say(why))));
    } else {
      make();
    }
  }
}
