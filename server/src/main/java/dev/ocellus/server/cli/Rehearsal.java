package dev.ocellus.server.cli;

/**
 * Starts a server and ends it when it is ready. The build has Java archive the classes that this
 * loads, so that later starts need not prepare them again.
 */
final class Rehearsal {
  private Rehearsal() {}

  public static void main(String... none) {
    Main.main(new String[] {"--port", "0", "--offline", "--stop-grace", "0"});
    System.exit(0);
  }
}
