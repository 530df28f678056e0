package dev.ocellus.web.save;

import dev.ocellus.result.Result;
import dev.ocellus.text.JsonText;
import java.util.List;

/** Results as JSON (RFC 8259), each in the one form that the server's answers have, too. */
public final class JsonFile {
  public static final String TYPE = "application/json";

  private JsonFile() {}

  /** An array with an object for each picture: its {@code file} and its {@code results}. */
  public static String of(List<PictureResult> results) {
    StringBuilder out = new StringBuilder("[");
    String before = "\n";
    for (PictureResult found : results) {
      out.append(before).append("{\"file\":");
      JsonText.quote(out, found.file());
      out.append(",\"results\":[");
      results(out, found.results());
      out.append("]}");
      before = ",\n";
    }
    return out.append("\n]\n").toString();
  }

  private static void results(StringBuilder out, List<Result> results) {
    String before = "\n  ";
    for (Result result : results) {
      out.append(before).append(result.toJson());
      before = ",\n  ";
    }
  }
}
