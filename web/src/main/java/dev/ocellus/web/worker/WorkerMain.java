package dev.ocellus.web.worker;

/** What runs in the worker. */
public final class WorkerMain {
  private WorkerMain() {}

  public static void main(String[] args) {
    System.out.println("worker " + args.length);
  }
}
