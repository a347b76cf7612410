package senga.play;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import senga.monitor.AllocationMeter;
import senga.realise.OperationListener;
import senga.scene.Frame;
import senga.tune.Tuner;

/**
 * A thread that draws one frame at a time.
 *
 * <pre>
 *            begin            done drawing              delivered
 *   IDLE ─────────► DRAWING ───────────────► DELIVERING ─────────► IDLE
 *                      │ setAside
 *                      └───────► ASIDE   the result will be thrown away, then the thread ends
 * </pre>
 *
 * <p>Whether a frame is delivered or its thread is set aside is decided by one compare-and-set away
 * from DRAWING: only one side can win. Its task belongs to the player while IDLE or ASIDE and to
 * the thread otherwise.
 */
final class Worker {
  /** What becomes of a frame; called on the worker's thread. Must not throw. */
  interface Outcome {
    void drawn(Task task, Finished frame);

    void failed(Task task, Fault fault);

    /** Called on any thread that makes the frame's lines. */
    void said(Task task, String operation, String sentence);
  }

  /** Hears the operations of the frame in work. */
  private final class Ear implements OperationListener {
    @Override
    public void note(String operation, String sentence) {
      outcome.said(task, operation, sentence);
    }

    @Override
    public void progress(String operation, double done) {
      progress = new Progress(operation, done);
    }
  }

  private static final int IDLE = 0;
  private static final int DRAWING = 1;
  private static final int DELIVERING = 2;
  private static final int ASIDE = 3;

  private final AtomicInteger state = new AtomicInteger(IDLE);
  private final Task task = new Task();
  private final PlayerOptions options;
  private final Reserve reserve;
  private final FrameDrawer drawer;
  private final Outcome outcome;
  private final Thread thread;
  private volatile @Nullable Progress progress;
  private volatile boolean ending;
  private volatile @Nullable Thread waiter;

  private Worker(
      String name, PlayerOptions options, Tuner tuner, Reserve reserve, Outcome outcome) {
    this.options = options;
    this.reserve = reserve;
    this.outcome = outcome;
    drawer = new FrameDrawer(options.realiser().listener(new Ear()), tuner, options.nanos());
    thread = new Thread(this::run, name);
    thread.setDaemon(true);
  }

  static Worker start(String name, PlayerOptions options, Reserve reserve, Outcome outcome) {
    return start(name, options, options.tuning(), reserve, outcome);
  }

  /**
   * @param tuner in the place of the one that the options name
   */
  static Worker start(
      String name, PlayerOptions options, Tuner tuner, Reserve reserve, Outcome outcome) {
    Worker worker = new Worker(name, options, tuner, reserve, outcome);
    worker.thread.start();
    return worker;
  }

  /** Bytes its thread has allocated so far. */
  long allocatedBytes() {
    return Math.max(0, AllocationMeter.of(thread));
  }

  boolean isIdle() {
    return state.get() == IDLE;
  }

  /** Whether its frame may still come. */
  boolean isBusy() {
    int now = state.get();
    return now == DRAWING || now == DELIVERING;
  }

  /**
   * How far the heavy operation is that spoke last about its frame, if that has been in work for
   * this long; null if none did.
   */
  @Nullable Progress progress(long now, long leastNanos) {
    return isBusy() && now - task.begunNanos() >= leastNanos ? progress : null;
  }

  /** Whether its frame has been in work for longer than the limit. */
  boolean isOverdue(long now) {
    return state.get() == DRAWING && now - task.begunNanos() > options.timeoutNanos();
  }

  /** The task; to be filled in while idle. */
  Task task() {
    return task;
  }

  /** Starts on the task that was filled in. */
  void begin() {
    progress = null;
    state.set(DRAWING);
    LockSupport.unpark(thread);
  }

  /** Sleeps until idle or for this long, whichever comes first; may return early. */
  void await(long mostNanos) {
    waiter = Thread.currentThread();
    if (!isIdle()) {
      LockSupport.parkNanos(this, mostNanos);
    }
    waiter = null;
  }

  /**
   * Interrupts the draw and gives it up, unless it has just been done. The thread ends by itself
   * when the draw does; the buffer must not be used before that.
   *
   * @return whether the draw was given up
   */
  boolean setAside() {
    boolean given = state.compareAndSet(DRAWING, ASIDE);
    if (given) {
      thread.interrupt();
    }
    return given;
  }

  /** Ends an idle worker now and one that is delivering when it has delivered. */
  void end() {
    ending = true;
    LockSupport.unpark(thread);
  }

  boolean hasEnded() {
    return !thread.isAlive();
  }

  /** Where the thread is at this moment. */
  StackTraceElement[] stack() {
    return thread.getStackTrace();
  }

  /** Waits for the thread to end, at most this long. */
  void join(long millis) throws InterruptedException {
    thread.join(millis);
  }

  private void run() {
    while (awaitTask()) {
      Finished frame = null;
      Fault fault = null;
      try {
        frame = draw();
      } catch (Throwable thrown) { // a sketch may throw anything, errors included
        fault = described(thrown);
      }
      if (!state.compareAndSet(DRAWING, DELIVERING)) {
        recover(fault);
        return; // set aside meanwhile: nobody waits for this frame any more
      }
      deliver(frame, fault);
    }
  }

  private boolean awaitTask() {
    while (state.get() == IDLE) {
      if (ending) {
        return false;
      }
      LockSupport.park(this);
    }
    return true;
  }

  private Finished draw() throws Exception {
    task.askSource();
    Frame frame = task.frame(options.canvas(), options.seed());
    drawer.draw(task.sketch(), frame, task.changes(), task.quality(), task.buffer());
    return task.finished();
  }

  /** Still part of the draw, and of its time: the words of an exception are the sketch's code. */
  private Fault described(Throwable thrown) {
    if (thrown instanceof OutOfMemoryError) {
      reserve.spend(); // words need memory, too
    }
    Fault fault = Fault.of(task.source(), thrown);
    if (fault.memory()) {
      reserve.spend();
    }
    return fault;
  }

  /** After the fault was told: who finds the reserve lost shall know where the memory went. */
  private void recover(@Nullable Fault fault) {
    if (fault != null && fault.memory()) {
      reserve.regain();
    }
  }

  private void deliver(@Nullable Finished frame, @Nullable Fault fault) {
    if (frame != null) {
      outcome.drawn(task, frame);
    } else if (fault != null) {
      outcome.failed(task, fault);
    }
    recover(fault);
    task.forget();
    clearInterruption();
    state.set(IDLE);
    LockSupport.unpark(waiter);
  }

  /** A sketch may have interrupted its own thread; the next frame shall not suffer from it. */
  private static void clearInterruption() {
    boolean ignored = Thread.interrupted();
  }
}
