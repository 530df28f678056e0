package dev.ocellus.web.page.process;

import dev.ocellus.result.Box;
import dev.ocellus.web.api.Answers;
import dev.ocellus.web.api.Eye;
import dev.ocellus.web.api.HideOptions;
import dev.ocellus.web.browser.AbortSignal;
import dev.ocellus.web.page.files.SourceFiles;
import dev.ocellus.web.page.state.Hiding;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.Region;
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
import org.teavm.jso.file.File;

/** Makes files of pictures as they are shown: with boxes around faces, or without hidden parts. */
public final class PictureMaker {
  public static final String PNG = "image/png";
  public static final String JPEG = "image/jpeg";

  private static final double USUAL_QUALITY = 0.92;

  private final SourceFiles sources;
  private final Supplier<Eye> eye;

  /**
   * A maker.
   *
   * @param eye gives what draws and hides; null while there is none
   */
  public PictureMaker(SourceFiles sources, Supplier<Eye> eye) {
    this.sources = sources;
    this.eye = eye;
  }

  /** Whether there is what draws and hides. */
  public boolean isReady() {
    return eye.get() != null;
  }

  /** Makes a file of the usual quality. */
  public JSPromise<Blob> make(Item item, String type) {
    return make(item, type, USUAL_QUALITY, null);
  }

  /**
   * Makes a file.
   *
   * @param type {@link #PNG} or {@link #JPEG}
   * @param quality of a JPEG, 0 to 1
   * @param signal ends it; may be null
   */
  public JSPromise<Blob> make(Item item, String type, double quality, AbortSignal signal) {
    if (!isReady()) {
      return notReady();
    }
    HideOptions options = JSObjects.create();
    options.setType(type);
    options.setQuality(quality);
    options.setSignal(signal);
    File original = sources.get(item.id());
    if (!item.hidesParts()) {
      return eye.get().annotate(original, Answers.seen(item.drawnFaces()), options);
    }
    options.setStyle(item.hiding().style());
    options.setStrength(item.hiding().strength());
    return eye.get().hide(original, boxes(item.hiding()), options);
  }

  private static JSPromise<Blob> notReady() {
    return Calls.promise(
        () -> {
          throw new OcellusException(ErrorCode.INTERNAL, Text.NOT_READY.say());
        });
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
