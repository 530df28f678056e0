package dev.ocellus.server.cli;

/** Standard input is not what a command needs. The message says what was found and expected. */
final class WrongInputException extends RuntimeException {
  WrongInputException(String message) {
    super(message);
  }
}
