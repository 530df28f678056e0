package dev.ocellus.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many files the system lets this process open; a connection is one. */
final class OpenFiles {
  private static final Path LIMITS = Path.of("/proc/self/limits");
  private static final Pattern SOFT_LIMIT = Pattern.compile("Max open files +([0-9]{1,9})\\b");
  private static final int LEAST = 16;

  /** What Java, TensorFlow and the models have open themselves. */
  private static final int OTHERS = 64;

  private OpenFiles() {}

  /** How many connections that leaves room for, at least 16; any number where nothing is known. */
  static int forConnections() {
    try {
      return forConnections(Files.readAllLines(LIMITS));
    } catch (IOException e) {
      return Integer.MAX_VALUE;
    }
  }

  static int forConnections(List<String> limits) {
    return limits.stream()
        .map(SOFT_LIMIT::matcher)
        .filter(Matcher::lookingAt)
        .mapToInt(line -> Math.max(LEAST, Integer.parseInt(line.group(1)) - OTHERS))
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }
}
