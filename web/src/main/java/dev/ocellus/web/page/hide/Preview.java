package dev.ocellus.web.page.hide;

import dev.ocellus.web.browser.ImageBitmap;
import dev.ocellus.web.page.files.SourceFiles;
import dev.ocellus.web.page.process.PictureMaker;
import dev.ocellus.web.page.state.Item;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.File;

/** What a picture looks like without its hidden parts, as large as a screen can show it. */
public final class Preview {
  private static final int MOST_SIDE = 2048;

  private final SourceFiles sources;
  private final PictureMaker maker;
  private ImageBitmap bitmap;
  private int bitmapId = -1;

  public Preview(SourceFiles sources, PictureMaker maker) {
    this.sources = sources;
    this.maker = maker;
  }

  /** Whether there is what hides. */
  boolean isReady() {
    return maker.isReady();
  }

  /** Makes it; {@code item} hides parts. */
  JSPromise<Blob> of(Item item) {
    File file = sources.get(item.id());
    String type = sources.isPhotograph(item.id()) ? PictureMaker.JPEG : PictureMaker.PNG;
    return bitmap(item, file).flatThen(small -> maker.preview(item, small, type));
  }

  /** Frees the picture it is made from. */
  void forget() {
    if (bitmap != null) {
      bitmap.close();
    }
    bitmap = null;
    bitmapId = -1;
  }

  private JSPromise<ImageBitmap> bitmap(Item item, File file) {
    if (bitmapId == item.id()) {
      return JSPromise.resolve(bitmap);
    }
    int side = Math.min(MOST_SIDE, screenSide());
    int longer = Math.max(item.picture().width(), item.picture().height());
    double scale = Math.min(1, (double) side / longer);
    int width = Math.max(1, (int) Math.round(item.picture().width() * scale));
    return ImageBitmap.createSmall(file, width).then(small -> keep(item.id(), small));
  }

  private ImageBitmap keep(int id, ImageBitmap small) {
    forget();
    bitmap = small;
    bitmapId = id;
    return small;
  }

  private static int screenSide() {
    Window window = Window.current();
    double pixels = Math.max(window.getInnerWidth(), window.getInnerHeight());
    return (int) Math.ceil(pixels * window.getDevicePixelRatio());
  }
}
