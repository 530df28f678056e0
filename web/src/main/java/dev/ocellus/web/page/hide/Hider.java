package dev.ocellus.web.page.hide;

import dev.ocellus.web.browser.BlobUrl;
import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.dom.Download;
import dev.ocellus.web.dom.Problems;
import dev.ocellus.web.page.files.SourceFiles;
import dev.ocellus.web.page.process.PictureMaker;
import dev.ocellus.web.page.state.BackgroundTask;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Same;
import dev.ocellus.web.page.state.Sentences;
import dev.ocellus.web.page.state.Store;
import dev.ocellus.web.text.Text;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLImageElement;
import org.teavm.jso.file.Blob;

/** Makes the picture without what is to be hidden; what is shown is the file that is saved. */
public final class Hider {
  /** So long nothing must have changed before the picture is made. */
  private static final int REST_MS = 120;

  private final HTMLImageElement image = (HTMLImageElement) Dom.byId("hidden-picture");
  private final Store store;
  private final SourceFiles sources;
  private final PictureMaker maker;
  private Item wanted;
  private Blob made;
  private String url;
  private int timer;
  private boolean busy;
  private boolean saving;

  public Hider(Store store, SourceFiles sources, PictureMaker maker) {
    this.store = store;
    this.sources = sources;
    this.maker = maker;
  }

  /** Follows what is to be hidden. */
  public void render(PageState state) {
    Item item = state.desk().chosen();
    boolean any = item != null && item.hidesParts();
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
    if (busy || item == null || !maker.isReady()) {
      return;
    }
    busy = true;
    store.change(at -> at.with(BackgroundTask.begun(Text.HIDING.say())));
    String type = sources.get(item.id()).getType();
    maker
        .make(item, type.equals(PictureMaker.JPEG) ? type : PictureMaker.PNG)
        .then(
            picture -> {
              busy = false;
              made(item, picture);
              return null;
            })
        .catchError(
            reason -> {
              busy = false;
              failed(Problems.of(reason).why());
              return null;
            });
  }

  private void made(Item item, Blob picture) {
    store.change(at -> at.with(BackgroundTask.NONE));
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
    store.change(at -> at.with(BackgroundTask.failed(Text.NOT_HIDDEN.say(why))));
  }

  /** Gives the person the file, as soon as it is made. */
  public void save() {
    saving = made == null;
    if (made != null) {
      String ending = made.getType().equals(PictureMaker.JPEG) ? ".jpg" : ".png";
      String name = Sentences.fileName(wanted) + ending;
      Download.save(made, name);
      store.change(at -> at.with(BackgroundTask.done(Text.SAVED.say(name))));
    }
  }
}
