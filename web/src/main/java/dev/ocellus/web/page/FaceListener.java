package dev.ocellus.web.page;

/** Hears which face was chosen, by its number from 0. */
interface FaceListener {
  void chosen(int face);
}
