package senga.play;

import org.jspecify.annotations.Nullable;
import senga.geometry.Quality;
import senga.scene.Sketch;
import senga.strokes.StrokeBook;
import senga.tune.Tuning;

/**
 * Plays a sketch: the head-less heart of live use.
 *
 * <p><b>What.</b>
 *
 * <pre>
 *   tick:    transport, controllers ──► a free worker ──draw, realise──► mailbox (the newest only)
 *   newest:                             screen ◄─────────────────────────┘
 * </pre>
 *
 * <p>Nothing is queued: a tick that finds no worker free is skipped, a finished frame that nobody
 * took gives way to a newer one, and both are counted. A draw that fails or takes too long leaves
 * the last good frame where it is; see {@link #trouble}.
 *
 * <p><b>Why so.</b> A queue turns a slow sketch into a late one: knobs answer after seconds, and
 * memory holds every frame that waits. With one slot, a slow sketch shows fewer frames, each as new
 * as it can be, and there are workers + 2 frame buffers whatever happens: one for each worker, one
 * in the mailbox, one on screen. A draw that hangs cannot be stopped in Java, so its thread and its
 * buffer are given up, and both are replaced.
 *
 * <p><b>What always holds.</b>
 *
 * <ul>
 *   <li><em>Serials.</em> Each frame handed out has a higher number than those before, and the
 *       mailbox refuses a lower one: with several workers, frames may be finished out of order but
 *       are never shown so.
 *   <li><em>Epochs.</em> After a rewind or a seek, a frame that a worker still draws belongs to a
 *       time that is no more. Each such jump begins a new epoch of the transport; a frame carries
 *       the one it was handed out in and is dropped unread if there has been another since.
 *   <li><em>One owner.</em> A buffer is with the pool, a worker, the mailbox or the screen, never
 *       with two of them ({@link Exchange}); who delivers and who sets aside is decided by one
 *       compare-and-set ({@link Worker}).
 *   <li><em>The last good frame stays.</em> A new sketch draws its first frame beside the old one
 *       ({@link Trial}) and takes over only if that frame is good.
 * </ul>
 *
 * <p>All methods belong to one thread, except {@link #stats}, {@link #notices}, {@link #trouble},
 * {@link #latestFault}, {@link #memoryWasFull}, {@link #progress}, {@link #state} and the counters
 * of frames and buffers, which any thread may read. In steady state {@link #tick} and {@link
 * #newest} allocate nothing.
 */
public final class Player implements AutoCloseable {
  /** What a player can be doing. */
  public enum State {
    RUNNING,
    /** Too many draws hang, or the memory is full; only another sketch can help. */
    STOPPED,
    CLOSED
  }

  /** How many hung threads may be set aside before the sketch is stopped. */
  public static final int MOST_SET_ASIDE = 4;

  private static final long WAITING_NANOS = 10_000_000;
  private static final long RETRY_NANOS = 1_000_000_000;
  private static final long CLOSING_NANOS = 500_000_000;

  private PlayerOptions options;
  private final Transport transport;
  private final PlayerStats stats = new PlayerStats();
  private final NoticeLog notices = new NoticeLog();
  private final Faults faults = new Faults(notices, stats);
  private final Remarks remarks = new Remarks(notices);
  private final Reserve reserve;
  private final Exchange exchange;
  private final Crew crew;
  private final Wanted wanted = new Wanted();
  private Sketch sketch;
  private final LiveScore live = new LiveScore(() -> options);
  private Score score = live;
  private @Nullable Trial trial;
  private @Nullable Notice refusal;
  private long serial;
  private long handedOutAt;
  private volatile State state = State.RUNNING;

  /** Starts the workers; the first frame is drawn at the first tick. */
  public Player(Sketch sketch, PlayerOptions options) {
    this.sketch = sketch;
    this.options = options;
    transport = new Transport(options.fps(), options.pace());
    exchange = new Exchange(options.workers(), stats, faults, remarks);
    reserve = new Reserve(options.realiser().cache());
    crew = new Crew(options, reserve, exchange);
  }

  /**
   * One tick of the frame clock: time moves on, and a free worker gets a frame to draw. While time
   * stands and nothing that a draw reads has changed there is none; a draw that failed is tried
   * again once a second.
   *
   * @return whether a frame was handed out
   */
  public boolean tick() {
    if (state == State.CLOSED) {
      return false;
    }
    moveOn();
    if (state != State.RUNNING) {
      return false;
    }
    if (!isWanted()) {
      stats.still.incrementAndGet();
      return false;
    }
    boolean given = handOut(options.quality(transport)) != null;
    if (!given) {
      stats.skipped.incrementAndGet();
    }
    return given;
  }

  private boolean isWanted() {
    boolean retry =
        faults.trouble() != null && options.nanos().getAsLong() - handedOutAt >= RETRY_NANOS;
    Quality quality = options.quality(transport);
    return retry || wanted.differs(sketch, options, score, quality, transport);
  }

  /** From the next tick on, frames are given these strokes. */
  public void strokes(StrokeBook drawn) {
    live.strokes(drawn);
  }

  /**
   * From the next tick on, frames read this.
   *
   * @param what null for what the show has now
   */
  public void score(@Nullable Score what) {
    score = what == null ? live : what;
  }

  /** What the frames of the latest tick read. */
  public Score score() {
    return score;
  }

  /** Has the next tick draw a frame even if nothing it knows of has changed. */
  public void redraw() {
    wanted.again();
  }

  /** Whether nothing is in work: no draw, no frame that waits, no sketch that is tried. */
  public boolean isAtRest() {
    return crew.busy() == 0 && !exchange.mailbox().isFull() && trial == null;
  }

  /**
   * The frame to show: the newest finished one, or the one shown before when there is none newer. A
   * new frame is always another object than the one before. It may be read until the next call;
   * null until the first frame is done.
   */
  public @Nullable FrameBuffer newest() {
    return exchange.newest(transport.epoch());
  }

  /**
   * Draws the transport's next frame and waits for it: for recording and rendering, where no frame
   * may be lost. It may be read until the next call of this method or of {@link #newest}.
   *
   * @throws SketchFailed if the frame could not be drawn; the next call goes on with the next frame
   * @throws IllegalStateException if the player is closed
   */
  public FrameBuffer drawNext() {
    requireOpen();
    moveOn();
    Worker worker = handOutPatiently();
    long wanted = serial;
    while (worker != null && worker.isBusy()) {
      await(worker);
    }
    FrameBuffer drawn = newest();
    if (worker == null || drawn == null || drawn.serial() != wanted) {
      throw new SketchFailed(faults.whatFailed());
    }
    return drawn;
  }

  /**
   * Brings in another sketch: it draws one frame beside the old one and takes over, at a later
   * tick, if that frame is good. If it is not, the old one goes on and a notice says why.
   *
   * @throws IllegalStateException if the player is closed
   */
  public void replace(Sketch candidate) {
    replace(candidate, options);
  }

  /**
   * The same with another paper, seed, frame rate and time limit, which hold from the candidate's
   * first frame on: no frame of the old sketch is drawn on the new paper. The sketch's time goes
   * on. The number of workers and all else stay what they were.
   *
   * @throws IllegalStateException if the player is closed
   */
  public void replace(Sketch candidate, PlayerOptions changed) {
    requireOpen();
    dismissTrial();
    refusal = null;
    int hung = crew.stillAside();
    if (hung >= MOST_SET_ASIDE) {
      refusal =
          notices.warning(
              "the new version was not tried: "
                  + hung
                  + " hung draws are still running, which only a new start can end");
      return;
    }
    trial = Trial.begin(candidate, options.replaced(changed), reserve, transport, score);
  }

  /** Whether a sketch that was brought in is still drawing its first frame. */
  public boolean isTrying() {
    return trial != null;
  }

  /**
   * Why the sketch that was brought in last was not taken over; null if it was, or is being tried.
   */
  public @Nullable Notice refusal() {
    return refusal;
  }

  public Transport transport() {
    return transport;
  }

  /** Changes what is drawn, from the next frame on; any thread. */
  public Tuning tuning() {
    return options.tuning();
  }

  public PlayerStats stats() {
    return stats;
  }

  public NoticeLog notices() {
    return notices;
  }

  /** What keeps the last good frame on screen; null while frames come through. */
  public @Nullable Notice trouble() {
    return faults.trouble();
  }

  /**
   * What went wrong last, be it over or not; null if nothing ever did. Its count or its frame tells
   * it from the one before, so that who looks now and then misses no trouble.
   */
  public @Nullable Notice latestFault() {
    return faults.latest();
  }

  /**
   * To be told when another thread than the workers found the memory full: gives up what can be
   * given up. The sketch is stopped at the next tick if that was not enough.
   */
  public void memoryWasFull() {
    reserve.spend();
    reserve.regain();
  }

  /** How far a frame's heavy operation is that is at work for so long, or null; no garbage. */
  public @Nullable Progress progress(long leastNanos) {
    return crew.progress(options.nanos().getAsLong(), leastNanos);
  }

  public State state() {
    return state;
  }

  /** Frame buffers in all: workers + 2. */
  public int bufferCount() {
    return exchange.pool().count();
  }

  /** Bytes held by the frame buffers; while one is being written, perhaps a frame old. */
  public long bufferBytes() {
    return exchange.pool().bytes();
  }

  /** Bytes its workers have allocated so far; less when a worker was replaced. */
  public long workersAllocatedBytes() {
    return crew.allocatedBytes();
  }

  /** Finished frames nobody took yet: 0 or 1. */
  public int waitingFrames() {
    return exchange.mailbox().isFull() ? 1 : 0;
  }

  /** Bytes put by for the moment when the memory is full; 0 after that. */
  public long reserveBytes() {
    return reserve.bytes();
  }

  /** Ends all threads; hung ones were interrupted and are daemons. May be called again. */
  @Override
  public void close() {
    if (state != State.CLOSED) {
      state = State.CLOSED;
      dismissTrial();
      crew.end(CLOSING_NANOS);
    }
  }

  /** All of a tick but the handing out. */
  private void moveOn() {
    long now = options.nanos().getAsLong();
    transport.advance(now);
    stats.ticks.incrementAndGet();
    supervise(now);
    judgeTrial(now);
    score.goTo(transport);
  }

  private @Nullable Worker handOut(Quality quality) {
    Worker worker = crew.idle();
    FrameBuffer buffer = worker == null ? null : exchange.pool().take();
    if (worker == null || buffer == null) {
      return null;
    }
    long now = options.nanos().getAsLong();
    wanted.remember(sketch, options, score, quality, transport);
    worker.task().fill(sketch, buffer, score, transport.epoch(), ++serial, now);
    worker.task().quality(quality);
    handedOutAt = now;
    worker.begin();
    stats.handedOut.incrementAndGet();
    return worker;
  }

  /** Waits for a free worker; null if the sketch is stopped. */
  private @Nullable Worker handOutPatiently() {
    while (state == State.RUNNING) {
      Worker worker = handOut(Quality.FINAL);
      if (worker != null) {
        return worker;
      }
      await(crew.first());
    }
    return null;
  }

  private void await(Worker worker) {
    if (Thread.currentThread().isInterrupted()) {
      giveUp(worker, "the drawing was interrupted");
    }
    worker.await(WAITING_NANOS);
    supervise(options.nanos().getAsLong());
  }

  private void supervise(long now) {
    for (Worker hung = crew.overdue(now); hung != null; hung = crew.overdue(now)) {
      giveUp(hung, "draw took longer than " + options.limit() + "; its thread was set aside");
    }
    if (reserve.isLost() && state == State.RUNNING) {
      stop(new Fault(Fault.MEMORY_HELD, faults.place(), true), transport.index());
    }
    crew.renew();
    stats.busyWorkers.set(crew.busy());
    stats.setAside.set(crew.stillAside());
  }

  private void giveUp(Worker hung, String why) {
    StackTraceElement[] stack = hung.stack();
    FrameBuffer spare = new FrameBuffer(); // now, for it may fail
    if (!crew.setAside(hung)) {
      return; // it has just finished
    }
    exchange.pool().replace(hung.task().buffer(), spare);
    String where = Where.in(hung.task().source(), stack);
    faults.failed(new Fault(why, where), hung.task().index());
    if (crew.stillAside() > MOST_SET_ASIDE) {
      String tooMany = "the sketch was stopped: more than " + MOST_SET_ASIDE + " of its draws hang";
      stop(new Fault(tooMany, where), hung.task().index());
    }
  }

  private void stop(Fault why, long frame) {
    state = State.STOPPED;
    faults.stopped(why, frame);
  }

  private void judgeTrial(long now) {
    Trial judged = trial;
    if (judged == null) {
      return;
    }
    if (judged.worker().isOverdue(now)) {
      refuse("its first frame took longer than " + judged.options().limit(), judged.where());
      dismissTrial();
    } else if (judged.worker().isIdle()) {
      dismissTrial();
      decide(judged);
    }
  }

  private void decide(Trial judged) {
    Fault fault = judged.fault();
    if (fault != null) {
      refuse(fault.text(), fault.where());
      return;
    }
    sketch = judged.candidate();
    wanted.again();
    options = judged.options();
    judged.adopt();
    transport.fps(options.fps());
    crew.outdate(options);
    if (state == State.STOPPED) {
      reserve.regain(); // the sketch before it may have let go of the memory
    }
    state = State.RUNNING;
    faults.resume();
    remarks.forget();
    notices.info("the new version has taken over");
  }

  private void refuse(String why, String where) {
    String text = "the new version was not taken over: " + why;
    refusal = notices.error(text, where, transport.index());
  }

  private void dismissTrial() {
    Trial dismissed = trial;
    if (dismissed != null) {
      trial = null;
      dismissed.worker().end();
      crew.setAside(dismissed.worker());
    }
  }

  private void requireOpen() {
    if (state == State.CLOSED) {
      throw new IllegalStateException("the player is closed");
    }
  }
}
