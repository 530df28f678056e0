package dev.ocellus.web.protocol;

import dev.ocellus.image.ImageException;
import dev.ocellus.model.CancelledException;
import dev.ocellus.model.ModelException;

/** Gives every exception the code a page sees. */
public final class Failures {
  private Failures() {}

  public static OcellusException of(Throwable failure) {
    if (failure instanceof OcellusException known) {
      return known;
    }
    return new OcellusException(codeOf(failure), messageOf(failure));
  }

  private static ErrorCode codeOf(Throwable failure) {
    if (failure instanceof ImageException image) {
      return codeOf(image.reason());
    }
    if (failure instanceof ModelException) {
      return ErrorCode.MODEL_DAMAGED;
    }
    if (failure instanceof CancelledException) {
      return ErrorCode.CANCELLED;
    }
    if (failure instanceof IllegalArgumentException) {
      return ErrorCode.BAD_OPTION;
    }
    return ErrorCode.INTERNAL;
  }

  private static ErrorCode codeOf(ImageException.Reason reason) {
    return switch (reason) {
      case UNREADABLE -> ErrorCode.UNREADABLE;
      case TOO_LARGE -> ErrorCode.TOO_LARGE;
      case UNSUPPORTED -> ErrorCode.UNSUPPORTED;
    };
  }

  private static String messageOf(Throwable failure) {
    String message = failure.getMessage();
    return message == null || message.isEmpty() ? failure.getClass().getSimpleName() : message;
  }
}
