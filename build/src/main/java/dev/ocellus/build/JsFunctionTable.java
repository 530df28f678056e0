package dev.ocellus.build;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JavaScript functions by an id made from their text, written as an ES module whose default export
 * is an object of them. An id stands for one text only, so a table of another build can lack a
 * function but never hold a wrong one under its id.
 */
final class JsFunctionTable {
  private static final int ID_DIGITS = 8;

  private final Map<String, String> functions = new TreeMap<>();

  /** Adds a function and returns its id. */
  String add(List<String> parameters, String body) {
    String text = "function(" + String.join(",", parameters) + "){" + body + "}";
    String id = Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS);
    String other = functions.put(id, text);
    if (other != null && !other.equals(text)) {
      throw new IllegalStateException("two functions have the id " + id + "; use more digits");
    }
    return id;
  }

  String toModule() {
    StringBuilder out = new StringBuilder("export default{\n");
    functions.forEach((id, text) -> out.append('"' + id + "\":" + text + ",\n"));
    return out.append("};\n").toString();
  }
}
