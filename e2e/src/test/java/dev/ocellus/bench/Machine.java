package dev.ocellus.bench;

import dev.ocellus.bench.report.Numbers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tensorflow.TensorFlow;

/** What figures were measured on. */
public final class Machine {
  private static final double BUSY = 0.5;

  private Machine() {}

  /** Without a browser. */
  public static Map<String, String> describe() {
    Map<String, String> machine = new LinkedHashMap<>();
    machine.put("when", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    machine.put("processor", processor());
    machine.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
    machine.put("load before", Double.toString(load()));
    machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    machine.put("TensorFlow", TensorFlow.version());
    return machine;
  }

  static Map<String, String> describe(String chromium) {
    Map<String, String> machine = describe();
    machine.put("Chromium", chromium);
    return machine;
  }

  /** For people, with a warning where other programs are at work. */
  public static String line(Map<String, String> machine) {
    String browser = machine.containsKey("Chromium") ? ", Chromium " + machine.get("Chromium") : "";
    String line = machine.get("processor") + ", " + machine.get("cores") + " cores" + browser;
    return load() > BUSY
        ? line
            + "\nOther programs keep this machine busy (load "
            + Numbers.text(load())
            + "): times will be too long."
        : line;
  }

  /** How many threads wanted to run, over the last minute; negative where it is not known. */
  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }
}
