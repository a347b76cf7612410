package senga.sketch;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/**
 * The end of this process, which the command decides on and not a sketch.
 *
 * <p>A sketch is Java like ours and may ask for the end of the process, or want something done
 * then. Java has no way to forbid either, so both are noticed. A shutdown hook that runs although
 * neither the command nor a signal, such as Ctrl-C, has asked for the end says so, with the line
 * that called {@code System.exit} where it can be had; it lets the other hooks remove unfinished
 * files, and makes it a failure. And when the command does ask for the end, a thread stands by and
 * ends the process if a hook of the sketch's hangs.
 */
public final class Ending {
  private static final int FAILED = 1;

  /** Of virtual threads nobody can ask the stack. */
  private static final StackTraceElement[] UNKNOWN = {};

  /** Hooks run side by side, and nobody is told when the others are through. */
  private static final Duration FOR_TIDYING = Duration.ofSeconds(1);

  /** More than the longest of our own needs: a soak that is interrupted waits for its run. */
  private static final Duration FOR_HOOKS = Duration.ofSeconds(15);

  /** The terminal, even if a sketch should replace it. */
  private static final PrintWriter ERR = new PrintWriter(System.err, true, StandardCharsets.UTF_8);

  private static volatile boolean asked;

  private Ending() {}

  /** From now on, an end that {@link #with} has not asked for is a failure. Call it once. */
  public static void watch() {
    Runtime.getRuntime().addShutdownHook(new Thread(Ending::examine, "senga-ending"));
  }

  /** Ends the process with this exit code, whatever a sketch's hooks may do. Does not return. */
  public static void with(int code) {
    asked = true;
    Thread ending = Thread.currentThread();
    try {
      Thread.ofPlatform().daemon().name("senga-end").start(() -> insist(ending, code));
    } finally { // also where no thread can be had any more
      System.exit(code);
    }
  }

  private static void insist(Thread ending, int code) {
    awaitHooks(ending, FOR_HOOKS);
    LastWords.say(
        "a shutdown hook took longer than %d s and was stopped".formatted(FOR_HOOKS.toSeconds()),
        ERR);
    Runtime.getRuntime().halt(code);
  }

  private static void examine() {
    Map<Thread, StackTraceElement[]> threads = Thread.getAllStackTraces();
    if (!asked && threads.keySet().stream().noneMatch(Ending::handlesSignal)) {
      threads.entrySet().stream()
          .filter(thread -> isExit(thread.getValue()))
          .findFirst()
          .ifPresentOrElse(
              thread -> fail(thread.getKey(), thread.getValue()),
              () -> fail(Thread.currentThread(), UNKNOWN));
    }
  }

  /** Java names the thread by which a signal ends the process {@code SIGTERM handler}. */
  private static boolean handlesSignal(Thread thread) {
    return thread.getName().startsWith("SIG") && thread.getName().endsWith(" handler");
  }

  private static boolean isExit(StackTraceElement[] calls) {
    return Arrays.stream(calls)
        .anyMatch(
            call ->
                call.getClassName().equals(Runtime.class.getName())
                    && call.getMethodName().equals("exit"));
  }

  private static void fail(Thread ending, StackTraceElement[] calls) {
    LastWords.say(
        Blame.lineIn(calls) + "the sketch ended Java (System.exit) before the command was done",
        ERR);
    awaitHooks(ending, FOR_TIDYING);
    Runtime.getRuntime().halt(FAILED);
  }

  /**
   * The ending thread waits for all hooks; if it gets through, the process is over. Where it is not
   * known, this one stands for it, and all of the time passes.
   */
  private static void awaitHooks(Thread ending, Duration limit) {
    try {
      var _ = ending.join(limit);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
