package dev.ocellus.e2e.harness;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The real server in a process of its own, on a free port. */
public final class OcellusServer implements AutoCloseable {
  private static final String MAIN = "dev.ocellus.server.cli.Main";
  private static final String READY = "Ocellus is ready: ";
  private static final Duration START = Duration.ofMinutes(5);

  private final Process process;
  private final CompletableFuture<String> address = new CompletableFuture<>();
  private final List<String> output = new ArrayList<>();

  private OcellusServer(Process process) {
    this.process = process;
  }

  /** Starts a server with models that are right about drawn pictures. */
  public static OcellusServer start() {
    return start(
        Project.ROOT, program(SmallModelsServer.class.getName(), SmallModels.folder().toString()));
  }

  /** Starts a server with the same models that allows the pages of another origin. */
  public static OcellusServer allowing(String origin) {
    return start(
        Project.ROOT,
        program(SmallModelsServer.class.getName(), SmallModels.folder().toString(), origin));
  }

  /** Starts a server with the published models. */
  public static OcellusServer published() {
    return start(
        Project.ROOT, program(MAIN, "--port", "0", "--models", Project.models().toString()));
  }

  /** Starts a server by a command of whatever kind, in a folder, and waits until it is ready. */
  public static OcellusServer start(Path folder, List<String> command) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
      builder.environment().put("OCELLUS_STOP_GRACE", "0");
      OcellusServer server = new OcellusServer(builder.start());
      server.listen();
      server.awaitReady();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the program says of the options of a command.
   *
   * @param command its words; none for the server
   */
  public static String help(List<String> command) {
    String[] words = Stream.concat(command.stream(), Stream.of("--help")).toArray(String[]::new);
    return Program.run(Project.ROOT, program(MAIN, words));
  }

  private static List<String> program(String main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classPath(), main));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Such as {@code http://127.0.0.1:40123}, without a slash at its end. */
  public String origin() {
    return address.join();
  }

  /** The process itself, for whoever measures it. */
  public ProcessHandle process() {
    return process.toHandle();
  }

  /** What it says to whoever started it, when it has ended. */
  public int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  /** Ends the process, as when a machine goes away; returns when it is gone. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void listen() {
    Thread listener = new Thread(this::readOutput, "server output");
    listener.setDaemon(true);
    listener.start();
  }

  private void readOutput() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        keep(line);
        if (line.startsWith(READY)) {
          address.complete(line.substring(READY.length()).strip().replaceAll("/$", ""));
        }
      }
    } catch (IOException e) {
      keep("output ended: " + e.getMessage());
    }
    address.completeExceptionally(
        new IllegalStateException("the server ended before it was ready:\n" + said()));
  }

  private void awaitReady() {
    try {
      address.get(START.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      close();
      throw new IllegalStateException(
          "the server was not ready after " + START.toSeconds() + " s:\n" + said(), e);
    } catch (ExecutionException e) {
      throw (IllegalStateException) e.getCause();
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the server started", e);
    }
  }

  private synchronized void keep(String line) {
    output.add(line);
  }

  private synchronized String said() {
    return String.join("\n", output);
  }

  private static String classPath() {
    String surefire = System.getProperty("surefire.test.class.path");
    String all = surefire != null ? surefire : System.getProperty("java.class.path");
    List<String> kept = new ArrayList<>();
    for (String entry : all.split(File.pathSeparator, -1)) {
      if (Files.exists(Path.of(entry)) && !entry.contains("playwright")) {
        kept.add(entry);
      }
    }
    return String.join(File.pathSeparator, kept);
  }
}
