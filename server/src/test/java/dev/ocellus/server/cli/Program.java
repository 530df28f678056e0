package dev.ocellus.server.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, on a machine with an empty home. */
final class Program implements AutoCloseable {
  static final String READY = "Ocellus is ready: ";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Process process;
  private final Path err;
  private final BufferedReader out;
  private final List<String> lines = new ArrayList<>();

  /** What a run that ended left behind. */
  record Ended(int exitCode, String out, String err) {}

  private Program(Process process, Path err) {
    this.process = process;
    this.err = err;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /**
   * Starts a program.
   *
   * @param home for its cache, and for the project's folder
   */
  static Program start(Class<?> main, Path home, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Docellus.home=" + home.resolve("project"));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    Path err = home.resolve("err");
    builder.redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("XDG_CACHE_HOME", home.resolve("cache").toString());
    environment.keySet().removeIf(name -> name.toLowerCase(Locale.ROOT).endsWith("_proxy"));
    // Nothing of the Internet is reached, wherever the tests run.
    environment.put("https_proxy", "http://127.0.0.1:1");
    environment.put("OCELLUS_STOP_GRACE", "0");
    // With it Java says on standard error that it has heeded it.
    environment.remove("JAVA_TOOL_OPTIONS");
    return new Program(builder.start(), err);
  }

  /** Runs a program to its end. */
  static Ended run(Class<?> main, Path home, String... arguments)
      throws IOException, InterruptedException {
    try (Program program = start(main, home, arguments)) {
      return program.end();
    }
  }

  /** What it left behind, when it ends. */
  Ended end() throws IOException, InterruptedException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      lines.add(line);
    }
    int exitCode = process.waitFor();
    String said = lines.stream().map(line -> line + "\n").reduce("", String::concat);
    return new Ended(exitCode, said, Files.readString(err));
  }

  /** The next line that begins so; those before it are kept. */
  String await(String beginning) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      lines.add(line);
      if (line.startsWith(beginning)) {
        return line;
      }
    }
    throw new IOException("the program ended before it said " + beginning + "; it said " + lines);
  }

  /** The address it says it is ready at. */
  URI awaitReady() throws IOException {
    return URI.create(await(READY).substring(READY.length()));
  }

  /** What it has said so far. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  /** Asks it to end, and does not wait. */
  void terminate() {
    process.destroy();
  }

  /** What it says to whoever started it, when it has ended. */
  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  /** Asks it to end. */
  boolean stop() throws InterruptedException {
    process.destroy();
    return process.waitFor(5, TimeUnit.MINUTES);
  }

  static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address).build());
  }

  static HttpResponse<String> post(URI address, byte[] body)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address).POST(BodyPublishers.ofByteArray(body)).build());
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
