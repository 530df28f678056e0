package dev.ocellus.web.api;

import dev.ocellus.web.browser.AbortSignal;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;

/** What a caller passed as options: anything, until it is read here. */
final class Options {
  private final JSObject object;

  Options(JSObject object) {
    this.object = object;
  }

  /** Whatever it is. */
  JSObject get(String name) {
    return JsObjects.get(object, name);
  }

  String text(String name, String otherwise) {
    JSObject value = JsObjects.get(object, name);
    return JsObjects.isPresent(value) ? JsObjects.text(value) : otherwise;
  }

  /** A finite number, at least {@code least}. */
  double number(String name, double otherwise, double least) {
    JSObject value = JsObjects.get(object, name);
    return JsObjects.isPresent(value) ? number(name, value, least) : otherwise;
  }

  /** A number from 0 to 1. */
  double share(String name, double otherwise) {
    JSObject value = JsObjects.get(object, name);
    if (!JsObjects.isPresent(value)) {
      return otherwise;
    }
    double share = JsObjects.kind(value).equals("Number") ? JsObjects.number(value) : Double.NaN;
    if (!(share >= 0 && share <= 1)) {
      throw bad(name, JsObjects.text(value), "a number from 0 to 1");
    }
    return share;
  }

  /**
   * One of some words.
   *
   * @param known the words; the first where the option is not set
   */
  String oneOf(String name, String... known) {
    String text = text(name, known[0]);
    for (String word : known) {
      if (word.equals(text)) {
        return word;
      }
    }
    throw bad(name, text, enumeration(known));
  }

  /** Such as {@code red, green or blue}. */
  private static String enumeration(String... words) {
    StringBuilder text = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      text.append(i + 1 < words.length ? ", " : " or ").append(words[i]);
    }
    return text.toString();
  }

  /** A whole number from {@code least} to {@code most}. */
  int whole(String name, int otherwise, int least, int most) {
    int number = whole(name, otherwise, least);
    if (number > most) {
      throw bad(name, Integer.toString(number), "at most " + most);
    }
    return number;
  }

  /** A whole number, at least {@code least}. */
  int whole(String name, int otherwise, int least) {
    double number = number(name, otherwise, least);
    if (number != Math.floor(number) || number > Integer.MAX_VALUE) {
      throw bad(name, JsObjects.text(JsObjects.get(object, name)), "a whole number");
    }
    return (int) number;
  }

  List<Float> numbers(String name, List<Float> otherwise) {
    JSObject value = JsObjects.get(object, name);
    if (!JsObjects.isPresent(value)) {
      return otherwise;
    }
    if (!JsObjects.kind(value).equals("Array")) {
      throw bad(name, JsObjects.text(value), "an array of numbers");
    }
    @SuppressWarnings("unchecked")
    JSArrayReader<JSObject> array = (JSArrayReader<JSObject>) value;
    List<Float> numbers = new ArrayList<>();
    for (int i = 0; i < array.getLength(); i++) {
      numbers.add((float) number(name, array.get(i), Double.NEGATIVE_INFINITY));
    }
    return numbers;
  }

  ProgressListener listener(ProgressListener otherwise) {
    JSObject value = JsObjects.get(object, "onProgress");
    if (!JsObjects.isPresent(value)) {
      return otherwise;
    }
    if (!JsObjects.kind(value).endsWith("Function")) {
      throw bad("onProgress", JsObjects.text(value), "a function");
    }
    return guarded(value);
  }

  /** A listener's own mistakes are reported as those of an event's listener; the call goes on. */
  @JSBody(
      params = "listener",
      script =
          "return function(event) {"
              + " try { listener(event); } catch (error) { reportError(error); } };")
  private static native ProgressListener guarded(JSObject listener);

  /** The signal that cancels; null where there is none. */
  AbortSignal signal() {
    JSObject value = JsObjects.get(object, "signal");
    if (!JsObjects.isPresent(value)) {
      return null;
    }
    if (!JsObjects.kind(value).equals("AbortSignal")) {
      throw bad("signal", JsObjects.text(value), "an AbortSignal");
    }
    return (AbortSignal) value;
  }

  private static double number(String name, JSObject value, double least) {
    double number = JsObjects.kind(value).equals("Number") ? JsObjects.number(value) : Double.NaN;
    if (!(number >= least && number < Double.POSITIVE_INFINITY)) {
      throw bad(
          name,
          JsObjects.text(value),
          least == Double.NEGATIVE_INFINITY ? "a number" : "a number, at least " + (long) least);
    }
    return number;
  }

  static OcellusException bad(String name, String found, String expected) {
    return new OcellusException(
        ErrorCode.BAD_OPTION, "the option " + name + " is " + found + "; it must be " + expected);
  }
}
