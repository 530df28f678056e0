package dev.ocellus.web.page.process;

import dev.ocellus.result.Box;
import dev.ocellus.web.api.Answers;
import dev.ocellus.web.api.Eye;
import dev.ocellus.web.api.HideOptions;
import dev.ocellus.web.browser.AbortSignal;
import dev.ocellus.web.browser.ImageBitmap;
import dev.ocellus.web.page.files.SourceFiles;
import dev.ocellus.web.page.state.Coverage;
import dev.ocellus.web.page.state.Hiding;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.Query;
import dev.ocellus.web.page.state.Region;
import dev.ocellus.web.page.state.Store;
import dev.ocellus.web.protocol.Calls;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import dev.ocellus.web.text.Text;
import java.util.function.Supplier;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.file.Blob;

/**
 * Makes files of pictures as they are shown: with boxes around faces, or without hidden parts. No
 * file is made before all that is to be hidden is known, and none is given that shows what is to be
 * hidden by the time it is made.
 */
public final class PictureMaker {
  public static final String PNG = "image/png";
  public static final String JPEG = "image/jpeg";

  private static final double USUAL_QUALITY = 0.92;

  private final Store store;
  private final SourceFiles sources;
  private final Supplier<Eye> eye;

  /**
   * A maker.
   *
   * @param eye gives what draws and hides; null while there is none
   */
  public PictureMaker(Store store, SourceFiles sources, Supplier<Eye> eye) {
    this.store = store;
    this.sources = sources;
    this.eye = eye;
  }

  /** Whether there is what draws and hides. */
  public boolean isReady() {
    return eye.get() != null;
  }

  /** Whether no file can be made yet: faces are to be hidden, and are still being looked for. */
  public boolean isPending(int id) {
    return coverage(id) == Coverage.PENDING;
  }

  private Coverage coverage(int id) {
    Item item = item(id);
    return item == null ? Coverage.COMPLETE : item.coverage(query());
  }

  /** Makes a file of the usual quality. */
  public JSPromise<Blob> make(int id, String type) {
    return make(id, type, USUAL_QUALITY, null);
  }

  /**
   * Makes a file.
   *
   * @param id of the picture
   * @param type {@link #PNG} or {@link #JPEG}
   * @param quality of a JPEG, 0 to 1
   * @param signal ends it; may be null
   */
  public JSPromise<Blob> make(int id, String type, double quality, AbortSignal signal) {
    Text obstacle = obstacle(id);
    return obstacle == null ? draw(id, type, quality, signal) : rejected(obstacle);
  }

  /** Why no file can be made; null where one can. */
  private Text obstacle(int id) {
    if (item(id) == null) {
      return Text.FILE_GONE;
    }
    if (coverage(id) != Coverage.COMPLETE) {
      return isPending(id) ? Text.HIDE_PENDING : Text.HIDE_UNKNOWN;
    }
    return isReady() ? null : Text.NOT_READY;
  }

  private JSPromise<Blob> draw(int id, String type, double quality, AbortSignal signal) {
    Item drawn = item(id);
    HideOptions options = JSObjects.create();
    options.setType(type);
    options.setQuality(quality);
    options.setSignal(signal);
    return draw(drawn, sources.get(id), options)
        .flatThen(
            file -> isStillSo(drawn) ? JSPromise.resolve(file) : make(id, type, quality, signal));
  }

  /** Whether nothing else is to be hidden now. */
  private boolean isStillSo(Item drawn) {
    Item now = item(drawn.id());
    return now != null
        && coverage(now.id()) == Coverage.COMPLETE
        && now.hiding().isLike(drawn.hiding());
  }

  private JSPromise<Blob> draw(Item item, JSObject source, HideOptions options) {
    return item.hidesParts()
        ? hide(item, source, 1, options)
        : eye.get().annotate(source, Answers.seen(item.drawnFaces()), options);
  }

  /**
   * Hides the parts of a picture that is not as large as its file.
   *
   * @param small the picture, of the same shape
   */
  public JSPromise<Blob> preview(Item item, ImageBitmap small, String type) {
    HideOptions options = JSObjects.create();
    options.setType(type);
    options.setQuality(USUAL_QUALITY);
    return hide(item, small, (float) small.getWidth() / item.picture().width(), options);
  }

  private JSPromise<Blob> hide(Item item, JSObject source, float scale, HideOptions options) {
    options.setStyle(item.hiding().look().style());
    options.setStrength(item.hiding().look().strength());
    return eye.get().hide(source, boxes(item.hiding(), scale), options);
  }

  private Item item(int id) {
    return store.state().desk().get(id);
  }

  private Query query() {
    return store.state().effectiveQuery();
  }

  private static JSPromise<Blob> rejected(Text why) {
    return Calls.promise(
        () -> {
          throw new OcellusException(ErrorCode.INTERNAL, why.say());
        });
  }

  private static JSArray<JSObject> boxes(Hiding hiding, float scale) {
    JSArray<JSObject> boxes = new JSArray<>();
    for (Region region : hiding.regions()) {
      Box box = region.box();
      boxes.push(
          Answers.rectangle(
              box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale));
    }
    return boxes;
  }
}
