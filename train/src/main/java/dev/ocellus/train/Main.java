package dev.ocellus.train;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the face model; goes on where an earlier run ended. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Trains the face model that Ocellus carries; goes on where an earlier run ended.")
public final class Main implements Callable<Integer> {
  @Option(
      names = "--pictures",
      paramLabel = "FOLDER",
      defaultValue = "../shared/training/pictures",
      description = "The pictures to train on (default: ${DEFAULT-VALUE}).")
  private Path pictures;

  @Option(
      names = "--teacher",
      paramLabel = "FILE",
      defaultValue = "../shared/models/mtcnn.pb",
      description = "MTCNN's frozen graph (default: ${DEFAULT-VALUE}).")
  private Path teacher;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "train/target/faces",
      description = "Where the checkpoint, the log and the model go (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "What chance begins with (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--rounds",
      paramLabel = "NUMBER",
      defaultValue = "1500",
      description = "How many rounds there are in all (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--threads",
      paramLabel = "NUMBER",
      description = "Compute with this many threads (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws Exception {
    new Training(new Settings(pictures, teacher, out, seed, rounds, threads)).run();
    return 0;
  }

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}
