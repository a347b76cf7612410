package senga.proof;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import senga.geometry.Context;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.Quality;
import senga.play.FrameBuffer;
import senga.plot.PlotFigures;
import senga.plot.Preflight;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.tune.StepRecipes;

/**
 * Plans the frame on screen on a thread of its own.
 *
 * <p>There is one copy of a frame, and one owner of it at a time:
 *
 * <pre>
 *   WAITING    the render thread's: at its next turn it copies the frame on screen ──► WORKING
 *   WORKING    the planner's: it works out what can be had soon                    ──► REFINING
 *   REFINING   the planner's, until the end or until another frame is on screen    ──► WAITING
 * </pre>
 *
 * <p>So nothing is queued: a frame that passes while the planner works is never copied, the next
 * one it gets is the newest, and the last one is never missed, because a render thread that finds
 * the copy its own looks again at every turn. A frame that shows the same lines as the copy is no
 * other frame. A plan that has been begun is finished, however fast the frames come, but for its
 * last stage: that is for pictures that stand. So are the steps; but while frames go on coming, one
 * of them is made to wait for its steps now and then, for a moment.
 *
 * <p>{@link #look} and {@link #close} belong to the render thread, and allocate nothing in steady
 * state. Everything else may be asked by any thread.
 */
public final class BackgroundPlanner implements AutoCloseable {
  /** Larger frames are not planned. */
  public static final int MOST_VERTICES = 1_000_000;

  private static final long NEVER = Long.MIN_VALUE;
  private static final String TOO_LARGE = "not planned: more than 1,000,000 vertices";
  private static final long CLOSING_MILLIS = 2_000;

  /** How long a frame may be kept back for its steps while others come. */
  private static final long MOST_FOR_STEPS_NANOS = 300_000_000;

  private static final long LEAST_BETWEEN_STEPS_NANOS = 500_000_000;

  /** Of the time while frames come, steps have one part in so many. */
  private static final int SHARE_OF_STEPS = 8;

  private enum State {
    WAITING,
    WORKING,
    REFINING
  }

  private final Stages stages;
  private final StepPlanner steps;
  private final Preflight limits;
  private final Runnable news;
  private final long restNanos;
  private final Waiting context = new Waiting();
  private final FrameCopy copy = new FrameCopy();
  private final AtomicLong copied = new AtomicLong();
  private final AtomicLong passed = new AtomicLong();
  private volatile State state = State.WAITING;
  private volatile boolean isStale; // whether another frame than that of the copy is on screen
  private volatile boolean closed;
  private volatile @Nullable Proof proof;
  private volatile StepFigures figures = StepFigures.NONE;
  private volatile boolean isWhole; // whether the copy is planned, though perhaps not its steps
  private volatile boolean isOvertaken; // whether the work on the last frame was given up
  private volatile Wants wanted = Wants.FIGURES; // of the copy
  private volatile long bytes;
  private final AtomicLong made = new AtomicLong();
  private long nextSteps = System.nanoTime(); // while frames come
  private boolean copyIsWhole;
  private @Nullable Thread thread;
  private @Nullable FrameBuffer seen;
  private long seenVersion;
  private double heldSince;
  private double heldUntil;

  /**
   * Starts nothing: the thread is made with the first look.
   *
   * @param news is told on the planner's thread that there is something new, or that it waits
   * @param restNanos how long the planner rests between two frames: the show needs the processor
   */
  public BackgroundPlanner(Preflight limits, Runnable news, long restNanos) {
    this.limits = limits;
    this.news = news;
    this.restNanos = restNanos;
    stages = new Stages(limits);
    steps = new StepPlanner(limits);
  }

  /** Looks at the frame on screen, at every turn as long as somebody is interested. */
  void look(FrameBuffer frame, Wants wants) {
    if (closed) {
      return;
    }
    State now = state;
    boolean isNew = frame != seen || frame.version() != seenVersion;
    if (isNew || (isStale && now == State.WAITING)) {
      compare(frame);
    }
    boolean isMore = !wanted.cover(wants) || hasOtherSteps(frame, wants);
    if (now == State.WAITING && (isStale || isMore)) {
      hand(frame, wants);
    } else if (isNew && isStale) {
      passed.incrementAndGet();
    }
    isStale |= now == State.REFINING && isMore;
  }

  /** Both threads may read the copy. */
  private void compare(FrameBuffer frame) {
    seen = frame;
    seenVersion = frame.version();
    isStale = !copyIsWhole || !copy.isOf(frame);
    heldUntil = isStale ? heldUntil : frame.frame().seconds();
  }

  /** The same lines can have come by other steps. */
  private boolean hasOtherSteps(FrameBuffer frame, Wants wants) {
    return wants.steps() && copyIsWhole && !copy.hasStepsOf(frame);
  }

  /** The copy is the render thread's now. */
  private void hand(FrameBuffer frame, Wants wants) {
    copyIsWhole = frame.lines().vertexCount() <= MOST_VERTICES;
    if (!copyIsWhole) {
      refuse(frame);
      wanted = wants;
      isStale = false;
      return;
    }
    copy.take(frame);
    heldSince = frame.frame().seconds();
    heldUntil = heldSince;
    wanted = wants;
    isStale = false;
    isWhole = false;
    copied.incrementAndGet();
    state = State.WORKING;
    Thread worker = thread;
    if (worker == null) {
      thread = start();
    } else {
      LockSupport.unpark(worker);
    }
  }

  private void refuse(FrameBuffer frame) {
    figures = StepFigures.NONE;
    Proof known = proof;
    if (known == null || !known.trouble().equals(TOO_LARGE)) {
      tell(refusal(frame.frame().seconds(), frame.frame().canvas(), TOO_LARGE));
    }
  }

  private Thread start() {
    return Thread.ofPlatform().daemon().name("senga-proof").start(this::work);
  }

  private void work() {
    while (!closed) {
      if (state == State.WAITING) {
        LockSupport.park(this);
      } else {
        plan();
        rest();
        state = State.WAITING;
        news.run();
      }
    }
  }

  /** Only while frames come: the last one is not kept waiting longer than this. */
  private void rest() {
    if (restNanos > 0 && isStale && !closed) {
      LockSupport.parkNanos(this, restNanos);
    }
  }

  private void plan() {
    Wants wants = wanted;
    try {
      context.mayBeGivenUp = false;
      Drawing drawing = copy.drawing();
      boolean isStepwise = beginSteps(wants);
      Proof soon = stages.soon(copy, drawing, wants, context, this::publish);
      if (isStepwise && isOvertaken) {
        stepsInPassing();
      }
      context.mayBeGivenUp = true;
      state = State.REFINING;
      publish(stages.whole(soon, drawing, wants, context));
      isWhole = true;
      isOvertaken = false;
      if (isStepwise) {
        steps.work(context, this::publish);
      }
    } catch (CancellationException e) {
      isOvertaken = true;
      return; // another frame is on screen, or the window closes
    } catch (OutOfMemoryError e) {
      tell(refusal("not planned: the memory is full"));
    } catch (RuntimeException | Error e) { // or "planning" would stand there for ever
      tell(refusal("not planned: " + e));
    } finally {
      copy.forget();
      steps.forget();
    }
  }

  /** While frames come none of them stands long enough for its steps; this one is made to. */
  private void stepsInPassing() {
    long begun = System.nanoTime();
    if (begun - nextSteps < 0) {
      return;
    }
    context.limit(begun + MOST_FOR_STEPS_NANOS);
    try {
      steps.work(context, this::publish);
    } catch (CancellationException e) {
      context.checkUnlimited(); // too much for a moment: figures of a frame before stay
    } finally {
      context.limit(NEVER);
      long ended = System.nanoTime();
      nextSteps = ended + Math.max(LEAST_BETWEEN_STEPS_NANOS, SHARE_OF_STEPS * (ended - begun));
    }
  }

  private boolean beginSteps(Wants wants) {
    StepRecipes recipes = copy.recipes();
    if (recipes == null || !wants.steps()) {
      return false;
    }
    publish(steps.begin(recipes, copy.canvas(), copy.isDraft(), figures));
    return true;
  }

  private void publish(StepFigures of) {
    figures = of;
    made.incrementAndGet();
    news.run();
  }

  private void publish(Proof of) {
    long path = of.path() == null ? 0 : of.path().bytes();
    bytes = copy.bytes() + path + stages.bytes();
    tell(of);
    news.run();
  }

  private void tell(Proof of) {
    proof = of;
    made.incrementAndGet();
  }

  private Proof refusal(String why) {
    return refusal(copy.seconds(), copy.canvas(), why);
  }

  private Proof refusal(double seconds, Canvas paper, String why) {
    return new Proof(
        seconds,
        false,
        Proof.Stage.LYING,
        paper,
        limits.machine(),
        PlotFigures.NONE,
        null,
        null,
        null,
        null,
        why);
  }

  /** The newest there is; null before the first. */
  public @Nullable Proof proof() {
    return proof;
  }

  /** What is known of layers and steps, of the newest frame or of one before. */
  StepFigures figures() {
    return figures;
  }

  /** Whether they are of this frame. */
  boolean areFiguresOf(FrameBuffer frame) {
    StepRecipes recipes = frame.recipes();
    return recipes != null && recipes.number() == figures.of();
  }

  /** Whether the frame on screen is planned; its steps may still be at work. */
  boolean isPlanned() {
    return !isStale && state != State.WORKING && (isWhole || isAtRest());
  }

  /** Whether frames come faster than they are planned to the end. */
  boolean isOvertaken() {
    return isOvertaken;
  }

  /** How many recipes of steps were made and planned so far. */
  long stepsMade() {
    return steps.made();
  }

  /** Bytes of the lines that are kept while steps are worked out. */
  long bytesOfSteps() {
    return steps.bytes();
  }

  /** Whether it is of another frame than the one on screen, or not worked out yet. */
  public boolean isBehind() {
    Proof known = proof;
    return isStale || known == null || state == State.WORKING;
  }

  /** Whether nothing is left to be done for the frame on screen. */
  public boolean isAtRest() {
    return state == State.WAITING && !isStale && proof != null;
  }

  /** Whether the newest frame's lines have stood still while the sketch's time went on. */
  boolean stoodStill() {
    return heldUntil != heldSince;
  }

  /** Rises with every newer {@link #proof}. */
  long made() {
    return made.get();
  }

  /** Frames that were planned or begun. */
  public long copied() {
    return copied.get();
  }

  /** New frames that came while the planner was at work: it never saw them, or as the newest. */
  public long passed() {
    return passed.get();
  }

  /** Bytes of the copied frame, of the way of the pen and of what its order was found from. */
  public long bytes() {
    return bytes;
  }

  /** Ends the thread; what it works out is lost. May be called again. */
  @Override
  public void close() {
    closed = true;
    Thread worker = thread;
    if (worker != null) {
      LockSupport.unpark(worker);
      try {
        worker.join(CLOSING_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Asks whether anybody still waits. */
  private final class Waiting implements Context {
    private boolean mayBeGivenUp; // the planner's thread
    private long end = NEVER;

    /** Until when there is time; {@link #NEVER} for always. */
    private void limit(long nanos) {
      end = nanos;
    }

    private void checkUnlimited() {
      end = NEVER;
      checkpoint();
    }

    @Override
    public Quality quality() {
      return Quality.FINAL;
    }

    @Override
    public void checkpoint() {
      boolean isLate = end != NEVER && System.nanoTime() - end > 0;
      if (closed || isLate || (mayBeGivenUp && isStale)) {
        throw new CancellationException("nobody waits for this plan");
      }
    }

    @Override
    public void progress(double done) {
      checkpoint();
    }

    @Override
    public void note(String sentence) {}

    @Override
    public void share(int from, int to, int size, Job job) {
      for (int start = from; start < to; start += Math.min(size, to - start)) {
        checkpoint();
        job.run(start, start + Math.min(size, to - start));
      }
    }

    @Override
    public Polylines lines(Geometry parameter) {
      return Context.plain().lines(parameter);
    }
  }
}
