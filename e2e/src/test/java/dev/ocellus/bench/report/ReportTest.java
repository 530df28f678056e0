package dev.ocellus.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ocellus.bench.run.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportTest {
  private static final Row FAST = new Row("fast", 0.4, Bound.AT_MOST, 0.5, "", "2 / 5");
  private static final Row SLOW = new Row("slow", 0.6, Bound.AT_MOST, 0.5, "", "3 / 5");
  private static final Row UNKNOWN =
      Row.missing("unknown", Bound.AT_LEAST, 0.85, "", "nobody knows");

  @Test
  void a_report_is_met_while_every_target_is() {
    Report report = new Report();
    report.add(FAST);
    assertThat(report.isMet()).isTrue();

    report.add(SLOW);
    assertThat(report.isMet()).isFalse();
  }

  @Test
  void what_could_not_be_measured_is_missed_on_either_side() {
    assertThat(UNKNOWN.isMet()).isFalse();
    assertThat(Row.missing("", Bound.AT_MOST, 1, "", "").isMet()).isFalse();
  }

  @Test
  void a_speed_up_is_how_many_times_the_median_fits_into_the_one_before() {
    Timing before = new Timing("one", Sample.of(List.of(9.0, 10.0, 20.0)));
    Timing after = new Timing("two", Sample.of(List.of(4.0, 5.0, 6.0)));

    Row row = Row.speedUp("two threads", 1.7, before, after);

    assertThat(row.value()).isEqualTo(2.0);
    assertThat(row.isMet()).isTrue();
    assertThat(row.detail()).endsWith("of the least times 2.25");
  }

  @Test
  void the_table_of_targets_is_read_from_left_to_right() {
    Report report = new Report();
    report.add(SLOW);
    report.add(UNKNOWN);

    assertThat(report.targets().toString().stripTrailing())
        .isEqualTo(
            """
            Targets
               what     figure  target                  made of
               slow      0.600  at most 0.500   MISSED  3 / 5
               unknown       -  at least 0.850  MISSED  nobody knows""");
  }

  @Test
  void the_file_has_the_machine_the_targets_and_the_tables(@TempDir Path folder)
      throws IOException {
    Report report = new Report();
    report.add(FAST);
    report.add(new Table("Times", "who", "ms").add("we", 1.5));
    Path file = folder.resolve("results/latest.json");

    ResultsFile.write(file, Map.of("cores", "2"), report);

    JsonObject results = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    assertThat(results.getAsJsonObject("machine").get("cores").getAsString()).isEqualTo("2");
    JsonObject target = results.getAsJsonArray("targets").get(0).getAsJsonObject();
    assertThat(target.get("value").getAsDouble()).isEqualTo(0.4);
    assertThat(target.get("met").getAsBoolean()).isTrue();
    assertThat(results.getAsJsonObject("tables").get("Times"))
        .hasToString("[{\"who\":\"we\",\"ms\":\"1.50\"}]");
  }
}
