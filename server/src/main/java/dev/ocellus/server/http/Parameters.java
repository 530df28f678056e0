package dev.ocellus.server.http;

import dev.ocellus.detect.FaceOptions;
import dev.ocellus.result.Classification;
import dev.ocellus.result.Views;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads and checks a request's parameters. */
final class Parameters {
  private static final int MAX_DIGITS = 20;
  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");
  private static final List<String> FACE_MODELS = List.of("mtcnn", "ocellus");

  private Parameters() {}

  /**
   * Refuses parameters that would not be heeded.
   *
   * @param known those that there are
   */
  static void check(Context ctx, List<String> known) {
    String query = ctx.queryString();
    if (query != null && BROKEN_ESCAPE.matcher(query).find()) {
      throw refused("the query has a % that is not followed by two hexadecimal digits");
    }
    ctx.queryParamMap().forEach((name, values) -> check(name, values, known));
  }

  private static void check(String name, List<String> values, List<String> known) {
    if (!known.contains(name)) {
      throw refused(
          "there is no parameter " + shortened(name) + "; there are " + String.join(", ", known));
    }
    if (values.size() > 1) {
      throw refused(
          "the parameter " + name + " is given " + values.size() + " times; give it once");
    }
  }

  /** {@code top}: how many classes to name, where the model has as many. */
  static int top(Context ctx) {
    String value = ctx.queryParam("top");
    if (value == null) {
      return Classification.DEFAULT_TOP;
    }
    float top = number("top", value);
    if (!(top >= 1 && top <= Classification.MAX_TOP) || top != (int) top) {
      throw refused(
          "top is " + value + "; it must be a whole number from 1 to " + Classification.MAX_TOP);
    }
    return (int) top;
  }

  /** {@code views}: how a picture is shown to the classifier. */
  static Views views(Context ctx) {
    String value = ctx.queryParam("views");
    try {
      return value == null ? Views.BOTH : Views.of(shortened(value));
    } catch (IllegalArgumentException e) {
      throw refused(e.getMessage());
    }
  }

  /** {@code model}: which model is to find faces; empty where any may. */
  static Optional<String> faceModel(Context ctx) {
    String value = ctx.queryParam("model");
    if (value != null && !FACE_MODELS.contains(value)) {
      throw refused(
          "model is " + shortened(value) + "; it must be " + String.join(" or ", FACE_MODELS));
    }
    return Optional.ofNullable(value);
  }

  /** {@code minSize} and {@code thresholds}. */
  static FaceOptions faces(Context ctx) {
    FaceOptions usual = FaceOptions.DEFAULT;
    String minSize = ctx.queryParam("minSize");
    String thresholds = ctx.queryParam("thresholds");
    try {
      return new FaceOptions(
          minSize == null ? usual.minSize() : number("minSize", minSize),
          thresholds == null ? usual.thresholds() : numbers("thresholds", thresholds),
          usual.factor());
    } catch (IllegalArgumentException e) {
      throw refused(e.getMessage());
    }
  }

  private static List<Float> numbers(String name, String values) {
    return Stream.of(values.split(",", -1)).map(value -> number(name, value)).toList();
  }

  private static float number(String name, String value) {
    try {
      if (value.length() <= MAX_DIGITS) {
        return new BigDecimal(value.strip()).floatValue();
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw refused(name + " has the value \"" + shortened(value) + "\"; it must be a number");
  }

  private static String shortened(String value) {
    return value.length() <= MAX_DIGITS ? value : value.substring(0, MAX_DIGITS) + "...";
  }

  private static Problem refused(String message) {
    return new Problem(HttpStatus.BAD_REQUEST, message);
  }
}
