package dev.ocellus.web.text;

/**
 * What the page says. The words themselves stand in {@code static/texts}, a file for each language,
 * under the constant's name in lower case with hyphens.
 */
public enum Text {
  ADVICE_INTERNAL,
  ADVICE_MODEL_DAMAGED,
  ADVICE_MODEL_MISSING,
  ADVICE_NETWORK,
  ADVICE_SERVER_BUSY,
  ADVICE_TOO_LARGE,
  ADVICE_UNREADABLE,
  ADVICE_UNSUPPORTED,
  ADVICE_WORKER_FAILED,
  ALTERNATIVE,
  ARCHIVE_NOTE,
  ASKING,
  ASKING_DETAIL,
  BYTES,
  CAMERA,
  CANCELLED_DETAIL,
  CAPTION,
  CHOOSE_FACE,
  CHOOSE_HIDDEN,
  CLASSES,
  CLASSES_ABOVE,
  COMPUTED_BY,
  COPIED,
  COUNT_OF,
  DECIMAL,
  DECODE,
  DOWNLOADING,
  EXPOSED,
  EXPOSED_ONE,
  FACES_ALONE,
  FACE_MODEL_MISSING,
  FACE_NAME,
  FACES,
  FILE_HIDDEN,
  FILE_WITH_BOXES,
  FACES_MANY,
  FACES_NONE,
  FACES_ONE,
  FILE_GONE,
  FOUND,
  HIDDEN_BY_LIMITS,
  HIDE_PENDING,
  HIDE_UNKNOWN,
  INFER,
  LEFT_OUT,
  LOOKED_AT,
  LOOKED_AT_ALL,
  LOOKED_AT_SOME,
  LOOKING,
  MISSING_FETCHING,
  MISSING_OFF,
  MISSING_STILL,
  MISSING_TITLE,
  MISSING_WAITING,
  NAMES_AND_MORE,
  NOTHING_SAVED,
  NOTHING_TO_SAVE,
  NOT_COPIED,
  NOT_READY,
  NO_CLASS,
  NO_FACE,
  NO_FILE,
  NO_SERVER,
  NOT_ASKED,
  NOT_HIDDEN,
  NOT_KEPT,
  NOT_LOADED,
  NOT_SAVED,
  NOT_SENT,
  NOTHING_WANTED,
  NOTHING_WANTED_DETAIL,
  ON_DEVICE,
  ON_SERVER,
  PASTED,
  PENDING,
  PERCENT,
  PICTURES_MANY,
  PICTURES_NONE,
  PICTURES_ONE,
  PICTURE_NOTE,
  PIXELS,
  PLACE,
  POSTPROCESS,
  PREPROCESS,
  PROBLEM_CANCELLED,
  PROBLEM_INTERNAL,
  PROBLEM_MODEL_DAMAGED,
  PROBLEM_MODEL_MISSING,
  PROBLEM_NETWORK,
  PROBLEM_NO_SERVER,
  PROBLEM_SERVER_BUSY,
  PROBLEM_TOO_LARGE,
  PROBLEM_UNREADABLE,
  PROBLEM_UNSUPPORTED,
  PROBLEM_WORKER_FAILED,
  READY,
  READY_FACES,
  REASON_ASKED_DEVICE,
  REASON_ASKED_SERVER,
  REASON_FAST_ENOUGH,
  REASON_LITTLE_MEMORY,
  REASON_NO_SERVER,
  REASON_NO_SIMD,
  REASON_NO_WASM_GC,
  REASON_NOT_ALLOWED,
  REASON_OWN_MODEL,
  REASON_TOO_SLOW,
  REGION,
  REMOVED,
  RESULTS_NOTE,
  SAVED,
  SAVED_WITHOUT,
  SAVES_LATER,
  SAVE_ALL,
  SAVING,
  SAVING_ALL,
  SAVING_CANCELLED,
  SAVING_OF,
  SEEN_ON_DEVICE,
  SEEN_ON_SERVER,
  SEND_MANY,
  SEND_MANY_TITLE,
  SEND_ONCE,
  SEND_ONE,
  SEND_ONE_TITLE,
  SENDING,
  SERVER_STARTING,
  SERVER_STARTING_DETAIL,
  STAGE,
  STARTING,
  STARTING_DETAIL,
  STATE_DONE,
  STATE_FAILED,
  STATE_LOOKING,
  STATE_NO_PICTURE,
  STATE_WAITING,
  THUMBNAIL,
  TOLD_BY,
  TOTAL,
  UNKNOWN,
  UPDATE,
  VISIBLE_MANY,
  VISIBLE_ONE,
  WAITING,
  WAITING_DETAIL,
  WARMING,
  WARMING_DETAIL,
  WITH_BOXES,
  WITH_HIDDEN,
  WITH_NEITHER;

  private static final int TO_LOWER_CASE = 'a' - 'A';

  private static Words words = key -> key;
  private static int edition;

  /** From now on everything is said in these words. */
  public static void speak(Words spoken) {
    words = spoken;
    edition++;
  }

  /** Another number after each change of language. */
  public static int edition() {
    return edition;
  }

  /** The constant of a name that something else has, too. */
  public static Text named(String name) {
    for (Text text : values()) {
      if (text.name().equals(name)) {
        return text;
      }
    }
    throw new IllegalArgumentException("there is no text " + name);
  }

  /** The constant's words, with {@code parts} in the places of {0}, {1} and so on. */
  public String say(String... parts) {
    String text = words.of(key());
    StringBuilder said = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', from)) {
      said.append(text, from, at).append(parts[text.charAt(at + 1) - '0']);
      from = at + "{0}".length();
    }
    return said.append(text, from, text.length()).toString();
  }

  /** What the words stand under. */
  public String key() {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < name().length(); i++) {
      char c = name().charAt(i);
      key.append(c == '_' ? '-' : (char) (c + TO_LOWER_CASE));
    }
    return key.toString();
  }
}
