package dev.ocellus.web.inference;

import dev.ocellus.hide.Hiding;
import dev.ocellus.hide.Style;
import dev.ocellus.image.Area;
import dev.ocellus.image.Raster;
import dev.ocellus.result.Box;
import dev.ocellus.web.browser.MessageLoop;
import dev.ocellus.web.picture.Drawing;
import dev.ocellus.web.protocol.JobWatch;
import dev.ocellus.web.protocol.Request;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;

/** Hides parts of a picture, one after the other; each is all of it that is in Java's memory. */
final class Hider {
  private static final MessageLoop LOOP = new MessageLoop();
  private static final int NUMBERS = 4;

  private final Drawing picture;
  private final JobWatch job;

  Hider(Drawing picture, JobWatch job) {
    this.picture = picture;
    this.job = job;
  }

  void hide(Request request) {
    Hiding hiding = new Hiding(Style.of(request.getStyle()), (float) request.getStrength());
    JSArray<JSNumber> boxes = request.getBoxes();
    for (int i = 0; i < boxes.getLength(); i += NUMBERS) {
      LOOP.turn();
      EventLoopYield.check(job);
      hide(box(boxes, i).pixels().within(picture.width(), picture.height()), hiding);
    }
  }

  private void hide(Area part, Hiding hiding) {
    if (part.isEmpty()) {
      return;
    }
    Raster pixels = picture.part(part);
    hiding.apply(pixels, new Area(0, 0, part.width(), part.height()));
    picture.put(pixels, part.left(), part.top());
  }

  private static Box box(JSArray<JSNumber> numbers, int from) {
    return new Box(
        numbers.get(from).floatValue(),
        numbers.get(from + 1).floatValue(),
        numbers.get(from + 2).floatValue(),
        numbers.get(from + 3).floatValue());
  }
}
