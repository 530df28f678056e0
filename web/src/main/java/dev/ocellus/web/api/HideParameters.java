package dev.ocellus.web.api;

import dev.ocellus.hide.FaceRegion;
import dev.ocellus.hide.Hiding;
import dev.ocellus.result.Box;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;

/**
 * What is to be hidden, and how.
 *
 * @param boxes left, top, width and height of each part
 * @param style a {@link dev.ocellus.hide.Style}'s text
 * @param strength 0 to 1
 */
record HideParameters(JSArray<JSNumber> boxes, String style, double strength) {
  /** Farther away sums of floats would end in what is no number, and so hide nothing. */
  private static final double FARTHEST = 1e9;

  /**
   * Reads what a caller gave.
   *
   * @param regions faces and boxes
   * @throws OcellusException naming what is wrong in them
   */
  static HideParameters of(JSObject regions, Options options) {
    float margin = (float) options.share("margin", FaceRegion.DEFAULT_MARGIN);
    return new HideParameters(
        boxes(regions, margin),
        options.oneOf("style", "blur", "pixelate", "cover"),
        options.share("strength", Hiding.DEFAULT_STRENGTH));
  }

  private static JSArray<JSNumber> boxes(JSObject regions, float margin) {
    if (!JsObjects.kind(regions).equals("Array")) {
      throw Options.bad("regions", JsObjects.text(regions), "an array of faces and boxes");
    }
    @SuppressWarnings("unchecked")
    JSArrayReader<JSObject> given = (JSArrayReader<JSObject>) regions;
    JSArray<JSNumber> boxes = new JSArray<>();
    for (int i = 0; i < given.getLength(); i++) {
      Box box = box(given.get(i), i, margin);
      boxes.push(JSNumber.valueOf(box.x()));
      boxes.push(JSNumber.valueOf(box.y()));
      boxes.push(JSNumber.valueOf(box.width()));
      boxes.push(JSNumber.valueOf(box.height()));
    }
    return boxes;
  }

  private static Box box(JSObject region, int index, float margin) {
    JSObject box = JsObjects.get(region, "box");
    return JsObjects.isPresent(box) ? FaceRegion.of(read(box, index), margin) : read(region, index);
  }

  private static Box read(JSObject box, int index) {
    return new Box(
        number(box, "x", index, -FARTHEST),
        number(box, "y", index, -FARTHEST),
        number(box, "width", index, 0),
        number(box, "height", index, 0));
  }

  private static float number(JSObject box, String name, int index, double least) {
    JSObject value = JsObjects.get(box, name);
    double number = JsObjects.kind(value).equals("Number") ? JsObjects.number(value) : Double.NaN;
    if (!(number >= least && number <= FARTHEST)) {
      throw new OcellusException(
          ErrorCode.BAD_OPTION,
          "the "
              + name
              + " of regions["
              + index
              + "] is "
              + JsObjects.text(value)
              + "; give faces of a result, or boxes with x, y, width and height in pixels");
    }
    return (float) number;
  }
}
