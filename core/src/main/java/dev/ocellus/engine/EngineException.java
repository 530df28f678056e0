package dev.ocellus.engine;

/**
 * Generated code cannot run here, or not any more: no memory, a module that is not accepted, a
 * thread that is lost. Nothing is wrong with model or picture; a slower way still works.
 */
public final class EngineException extends RuntimeException {
  public EngineException(String message) {
    super(message);
  }
}
