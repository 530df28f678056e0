package dev.ocellus.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one script of a module and all that it imports, so that bundlers may copy it or bundle it
 * again. It knows the forms of import and export that this project's modules have, and refuses the
 * others.
 */
final class OneFile {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:(\\w+)|\\* as (\\w+)|(\\{[^}]*\\})) from '([^']+)';\\R");
  private static final Pattern DYNAMIC = Pattern.compile("\\bimport\\('([^']+)'\\)");
  private static final Pattern DECLARED =
      Pattern.compile("(?m)^export ((?:async )?function|const) (\\w+)");
  private static final Pattern DEFAULT = Pattern.compile("(?m)^export default\\b");
  private static final Pattern LISTED = Pattern.compile("(?m)\\bexport\\s*\\{([^}]*)\\};?\\s*\\z");
  private static final Pattern RENAMED = Pattern.compile("(\\w+) as (\\w+)");
  private static final Pattern LEFT =
      Pattern.compile("(?m)^(?:import|export)\\b.*|\\bimport(?:\\(|\\.meta).{0,40}");

  private final Path root;
  private final Map<String, String> modules = new LinkedHashMap<>();

  private OneFile(Path root) {
    this.root = root;
  }

  /**
   * The script.
   *
   * @param root the folder that all modules are in
   * @param entry the first module, from there
   */
  static String of(Path root, String entry) {
    OneFile file = new OneFile(root);
    file.add(root.resolve(entry));
    StringBuilder text = new StringBuilder("(() => {\n'use strict';\nconst made = {};\n");
    text.append("const use = (name) => (made[name] ??= modules[name]());\nconst modules = {\n");
    file.modules.forEach(
        (name, body) ->
            text.append("'").append(name).append("'() {\n").append(body).append("},\n"));
    return text.append("};\nuse('").append(entry).append("');\n})();\n").toString();
  }

  private String name(Path module) {
    return root.relativize(module).toString().replace('\\', '/');
  }

  /** Adds a module, and what it imports; returns its name. */
  private String add(Path module) {
    String name = name(module);
    if (!modules.containsKey(name)) {
      modules.put(name, "");
      modules.put(name, body(module));
    }
    return name;
  }

  private String body(Path module) {
    StringBuilder exported = new StringBuilder();
    String text = read(module);
    text = IMPORT.matcher(text).replaceAll(found -> quoted(imported(module, found)));
    text =
        DYNAMIC
            .matcher(text)
            .replaceAll(
                found ->
                    quoted(
                        "Promise.resolve().then(() => use('"
                            + add(module.resolveSibling(found.group(1)).normalize())
                            + "'))"));
    text =
        DECLARED
            .matcher(text)
            .replaceAll(
                found -> {
                  exported.append(found.group(2)).append(", ");
                  return quoted(found.group(1) + " " + found.group(2));
                });
    text =
        DEFAULT
            .matcher(text)
            .replaceAll(
                found -> {
                  exported.append("default: byDefault, ");
                  return "const byDefault =";
                });
    text =
        LISTED
            .matcher(text)
            .replaceAll(
                found -> {
                  exported.append(RENAMED.matcher(found.group(1)).replaceAll("$2: $1"));
                  return "";
                });
    check(name(module), text);
    return text + "\nreturn { " + exported + " };\n";
  }

  private String imported(Path module, MatchResult found) {
    String used = "use('" + add(module.resolveSibling(found.group(4)).normalize()) + "')";
    if (found.group(1) != null) {
      return "const " + found.group(1) + " = " + used + ".default;\n";
    }
    return found.group(2) != null
        ? "const " + found.group(2) + " = " + used + ";\n"
        : "const " + found.group(3).replaceAll("(\\w+) as (\\w+)", "$1: $2") + " = " + used + ";\n";
  }

  private static void check(String name, String text) {
    Matcher left = LEFT.matcher(text);
    if (left.find()) {
      throw new IllegalStateException(
          name + " cannot become part of one script: " + left.group() + "; write it otherwise");
    }
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }

  private static String read(Path module) {
    try {
      return Files.readString(module);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + module, e);
    }
  }
}
