package dev.ocellus.web.routing;

/** Where the caller wants pictures to be worked on. */
public enum Wish {
  AUTO,
  DEVICE,
  SERVER
}
