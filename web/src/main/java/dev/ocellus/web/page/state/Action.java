package dev.ocellus.web.page.state;

/** What a person can do by a button. */
public enum Action {
  CANCEL("cancel"),
  RETRY("retry"),
  REMOVE("remove"),
  SAVE("save"),
  SAVE_HIDDEN("save-hidden"),
  SAVE_AS("save-as"),
  ADD("add"),
  CANCEL_ALL("cancel-all"),
  RETRY_ALL("retry-all"),
  REMOVE_ALL("remove-all"),
  LOOK_AGAIN("look-again");

  private final String id;

  Action(String id) {
    this.id = id;
  }

  /** Of the button. */
  public String id() {
    return id;
  }
}
