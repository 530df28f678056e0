package dev.ocellus.bench;

import com.microsoft.playwright.PlaywrightException;
import dev.ocellus.bench.data.BenchSite;
import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.ResultsFile;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.run.Browsing;
import dev.ocellus.bench.run.Effort;
import dev.ocellus.bench.section.Lab;
import dev.ocellus.bench.section.Section;
import dev.ocellus.bench.section.Sections;
import dev.ocellus.bench.siege.Siege;
import dev.ocellus.e2e.harness.Chromium;
import dev.ocellus.e2e.harness.Project;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.opentest4j.TestAbortedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The command line of the benchmark. */
@Command(
    name = "./bench",
    description =
        "Measures Ocellus against its peers, all in one run. Exits with 1 when a target is missed.",
    subcommands = Siege.class,
    sortOptions = false)
public final class Bench implements Callable<Integer> {
  private static final Path RESULTS = Project.ROOT.resolve("e2e/bench/results/latest.json");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(names = "--quick", description = "Fewer rounds: a look in less than two minutes.")
  private boolean quick;

  @Parameters(
      arity = "0..*",
      paramLabel = "SECTION",
      completionCandidates = Names.class,
      description = "Only these of: ${COMPLETION-CANDIDATES}.")
  private List<String> only = List.copyOf(Sections.all().keySet());

  @SuppressWarnings("unused")
  @Option(names = "--help", usageHelp = true, description = "Says this.")
  private boolean help;

  /** The names of all sections. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Sections.all().keySet().iterator();
    }
  }

  /** Measures and ends with 0 when all targets were reached, else with 1. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Bench()).execute(arguments));
  }

  @Override
  public Integer call() {
    checkNames();
    Report report = new Report();
    StolenTime before = StolenTime.now();
    Map<String, String> machine;
    try (BenchSite site = new BenchSite();
        Chromium chromium = Chromium.launch()) {
      machine = Machine.describe(chromium.browser().version());
      System.out.println(Machine.line(machine));
      Browsing browsing = new Browsing(chromium.browser(), site.origin());
      Effort effort = quick ? Effort.QUICK : Effort.FULL;
      run(new Lab(site, chromium.browser(), browsing, effort), report);
    } catch (TestAbortedException | AssertionError e) {
      System.err.println(e.getMessage());
      return 1;
    }
    String stolen = StolenTime.now().since(before).percent();
    machine.put("time taken by the host", stolen);
    System.out.println();
    System.out.print(report.targets());
    System.out.println("A virtual machine's host kept " + stolen + " of the time for others.");
    ResultsFile.write(RESULTS, machine, report);
    return report.isMet() ? 0 : 1;
  }

  private void run(Lab lab, Report report) {
    for (Map.Entry<String, Section> section : Sections.all().entrySet()) {
      if (only.contains(section.getKey())) {
        run(section.getKey(), section.getValue(), lab, report);
      }
    }
  }

  /** What goes wrong in one section does not keep the others from being measured. */
  private static void run(String name, Section section, Lab lab, Report report) {
    try {
      section.run(lab, report);
    } catch (IllegalStateException | PlaywrightException e) {
      String why = "not measured: " + firstLine(e.getMessage());
      report.add(Row.missing(name, Bound.AT_MOST, Double.NaN, "", why));
    }
  }

  /** What a page said, without Playwright's frame around it. */
  private static String firstLine(String message) {
    return message
        .replaceFirst("^Error \\{\\s*message='", "")
        .lines()
        .findFirst()
        .orElse("no reason was given");
  }

  private void checkNames() {
    for (String name : only) {
      if (!Sections.all().containsKey(name)) {
        throw new ParameterException(
            spec.commandLine(),
            "there is no section " + name + "; there are " + Sections.all().keySet());
      }
    }
  }
}
