package dev.ocellus.server.cli;

import dev.ocellus.server.models.BundledModel;
import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.DamagedFile;
import dev.ocellus.server.models.FileSize;
import dev.ocellus.server.models.KnownModel;
import dev.ocellus.server.models.ModelStatus;
import dev.ocellus.server.models.StoredModel;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ocellus models}: which there are, and where. */
@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {"Tells of models, fetches and checks them.", ""},
    subcommands = InspectCommand.class,
    commandListHeading = "%nCommands:%n",
    synopsisSubcommandLabel = "COMMAND")
final class ModelsCommand implements Runnable {
  private static final int DAMAGED = 1;

  private final Catalogue catalogue;

  @Spec private CommandSpec spec;

  ModelsCommand(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "models wants a command: list, fetch, verify or inspect");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the models that Ocellus knows, and where they are.")
  int list(@Mixin ModelOptions options) {
    options.check();
    BundledModel.faces(ModelOptions.SITE)
        .ifPresent(model -> say(model.name() + ": part of the program"));
    for (KnownModel model : catalogue.models()) {
      ModelStatus status = needed(options).status(model);
      say(
          model.name()
              + ": "
              + status.look().stored().map(this::place).orElseGet(() -> size(status)));
    }
    return 0;
  }

  private String place(StoredModel model) {
    return model.files().stream()
        .map(file -> file.path().toString())
        .collect(Collectors.joining(", "));
  }

  private static String size(ModelStatus status) {
    boolean can = status.look().missing().stream().noneMatch(file -> file.addresses().isEmpty());
    return "not here; "
        + FileSize.of(status.look().missingBytes())
        + (can ? " to fetch" : ", and no address is known");
  }

  @Command(
      name = "fetch",
      mixinStandardHelpOptions = true,
      description =
          "Fetches a model, unless it is on this machine; goes on where it was broken off.")
  int fetch(
      @Parameters(paramLabel = "NAME", description = "As ./ocellus models list names it.")
          String name,
      @Mixin ModelOptions options)
      throws InterruptedException {
    options.check();
    StoredModel model = needed(options).obtain(known(name));
    say(model.name() + ": " + place(model));
    return 0;
  }

  private KnownModel known(String name) {
    return catalogue.models().stream()
        .filter(model -> model.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new ParameterException(spec.commandLine(), unknown(name)));
  }

  private String unknown(String name) {
    String names =
        catalogue.models().stream().map(KnownModel::name).collect(Collectors.joining(", "));
    return "no model is called " + name + "; there are " + names;
  }

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = "Compares the models on this machine with what was published.")
  int verify(@Mixin ModelOptions options) {
    options.check();
    int damaged = 0;
    for (KnownModel model : catalogue.models()) {
      ModelStatus status = needed(options).status(model);
      status.look().found().forEach(file -> say(file.path() + ": whole"));
      for (DamagedFile file : status.look().damaged()) {
        say(file.path() + " " + file.problem());
        damaged++;
      }
    }
    return damaged == 0 ? 0 : DAMAGED;
  }

  private NeededModel needed(ModelOptions options) {
    return new NeededModel(options, catalogue, commandLine().getErr());
  }

  private void say(String line) {
    PrintWriter out = commandLine().getOut();
    out.print(line + "\n");
    out.flush();
  }

  private CommandLine commandLine() {
    return spec.commandLine();
  }
}
