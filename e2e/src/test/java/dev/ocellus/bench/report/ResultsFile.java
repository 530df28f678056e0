package dev.ocellus.bench.report;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes a report as JSON. */
public final class ResultsFile {
  private ResultsFile() {}

  /**
   * Writes a report.
   *
   * @param machine what it was measured on, and with which versions
   */
  public static void write(Path file, Map<String, String> machine, Report report) {
    JsonObject results = new JsonObject();
    JsonObject where = new JsonObject();
    machine.forEach(where::addProperty);
    results.add("machine", where);
    JsonArray targets = new JsonArray();
    report.rows().forEach(row -> targets.add(json(row)));
    results.add("targets", targets);
    JsonObject tables = new JsonObject();
    report.tables().forEach(table -> tables.add(table.title(), json(table)));
    results.add("tables", tables);
    String text =
        new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(results);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject json(Row row) {
    JsonObject json = new JsonObject();
    json.addProperty("what", row.what());
    json.addProperty("value", Double.isNaN(row.value()) ? null : row.value());
    json.addProperty("bound", row.bound().toString());
    json.addProperty("target", row.target());
    json.addProperty("unit", row.unit());
    json.addProperty("met", row.isMet());
    json.addProperty("detail", row.detail());
    return json;
  }

  private static JsonArray json(Table table) {
    JsonArray list = new JsonArray();
    List<String> columns = table.rows().get(0);
    for (List<String> row : table.rows().subList(1, table.rows().size())) {
      JsonObject json = new JsonObject();
      for (int i = 0; i < row.size(); i++) {
        json.addProperty(columns.get(i), row.get(i));
      }
      list.add(json);
    }
    return list;
  }
}
