package dev.ocellus.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class OptionsTest {
  private static CommandLine command(Map<String, String> environment) {
    return Commands.of(Catalogue.PUBLISHED, RetryPolicy.usual(), environment);
  }

  private static Object value(CommandLine command, String option) {
    return command.getCommandSpec().findOption(option).getValue();
  }

  @Test
  void helpShowsOfEachOptionItsEnvironmentVariable() {
    CommandLine command = command(Map.of());
    assertEachHasItsVariable(command);
    List.of("classify", "faces", "hide", "detect-raw")
        .forEach(name -> assertEachHasItsVariable(command.getSubcommands().get(name)));
  }

  private static void assertEachHasItsVariable(CommandLine command) {
    for (OptionSpec option : command.getCommandSpec().options()) {
      if (!option.usageHelp() && !option.versionHelp()) {
        assertThat(String.join(" ", option.description()))
            .contains(EnvironmentDefaults.variable(option));
      }
    }
  }

  @Test
  void whatIsNotGivenIsTakenFromTheEnvironmentAndElseTheDefault() {
    Map<String, String> environment =
        Map.of("OCELLUS_QUEUE", "5", "OCELLUS_TIMEOUT", "7", "OCELLUS_ALLOW_HOST", "a,b");
    CommandLine command = command(environment);
    command.parseArgs("--timeout", "9");
    assertThat(List.of(value(command, "--queue"), value(command, "--timeout")))
        .containsExactly(5, 9);
    assertThat(value(command, "--allow-host")).isEqualTo(List.of("a", "b"));
    assertThat(value(command, "--max-megabytes")).isEqualTo(10);
  }

  @Test
  void aStopInATerminalHasNoGraceUnlessOneIsAskedFor() {
    assertThat(grace(Map.of())).isEqualTo(Duration.ofSeconds(5));
    System.setProperty("ocellus.terminal", "true");
    try {
      assertThat(grace(Map.of())).isEqualTo(Duration.ZERO);
      assertThat(grace(Map.of("OCELLUS_STOP_GRACE", "7"))).isEqualTo(Duration.ofSeconds(7));
    } finally {
      System.clearProperty("ocellus.terminal");
    }
  }

  private static Duration grace(Map<String, String> environment) {
    CommandLine command = command(environment);
    command.parseArgs();
    LimitOptions limits = (LimitOptions) command.getMixins().get("limits");
    return limits.stop().grace();
  }

  @Test
  void connectionsLeaveFilesToOpenForTheRest() {
    assertThat(
            OpenFiles.forConnections(
                List.of(
                    "Limit                     Soft Limit           Hard Limit           Units",
                    "Max open files            256                  524288               files")))
        .isEqualTo(192);
    assertThat(OpenFiles.forConnections(List.of("Max open files            64     64     files")))
        .isEqualTo(16);
    assertThat(OpenFiles.forConnections(List.of())).isEqualTo(Integer.MAX_VALUE);
  }
}
