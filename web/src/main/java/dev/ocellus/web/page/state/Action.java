package dev.ocellus.web.page.state;

/** What a person can do beside the status; each has a button whose id is its name in lower case. */
public enum Action {
  CANCEL,
  RETRY,
  SAVE,
  ANOTHER
}
