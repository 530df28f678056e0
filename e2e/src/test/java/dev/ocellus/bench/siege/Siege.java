package dev.ocellus.bench.siege;

import dev.ocellus.bench.Machine;
import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.ResultsFile;
import dev.ocellus.bench.report.Row;
import dev.ocellus.e2e.harness.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code ./bench siege}: attacks the built server, and says what each attack costs. */
@Command(
    name = "siege",
    description =
        "Attacks the built server in every way that it is meant to withstand. Exits with 1 when a"
            + " bound is missed.",
    sortOptions = false)
public final class Siege implements Callable<Integer> {
  private static final Path RESULTS = Project.ROOT.resolve("e2e/bench/results/siege.json");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "ATTACK",
      completionCandidates = Names.class,
      description = "Only these of: ${COMPLETION-CANDIDATES}.")
  private List<String> only = List.copyOf(Attacks.all().keySet());

  @SuppressWarnings("unused")
  @Option(names = "--help", usageHelp = true, description = "Says this.")
  private boolean help;

  /** The names of all attacks. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Attacks.all().keySet().iterator();
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    checkNames();
    Map<String, String> machine = Machine.describe();
    System.out.println(Machine.line(machine));
    Report report = new Report();
    try (Product server = Product.start()) {
      for (Map.Entry<String, Attack> attack : Attacks.all().entrySet()) {
        if (only.contains(attack.getKey())) {
          System.out.println("attack: " + attack.getKey());
          run(attack.getKey(), attack.getValue(), server, report);
        }
      }
    }
    System.out.println();
    System.out.print(report.targets());
    ResultsFile.write(RESULTS, machine, report);
    return report.isMet() ? 0 : 1;
  }

  /** An attack that ends the server is no reason not to make the others known. */
  private static void run(String name, Attack attack, Product server, Report report)
      throws InterruptedException {
    try {
      attack.run(server, report);
    } catch (IOException | IllegalStateException e) {
      report.add(Row.missing(name, Bound.AT_MOST, Double.NaN, "", "not measured: " + e));
    }
  }

  private void checkNames() {
    for (String name : only) {
      if (!Attacks.all().containsKey(name)) {
        throw new ParameterException(
            spec.commandLine(),
            "there is no attack " + name + "; there are " + Attacks.all().keySet());
      }
    }
  }
}
