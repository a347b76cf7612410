package senga.proof;

import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.play.FrameBuffer;
import senga.plot.PenPath;
import senga.plot.Preflight;
import senga.scene.Scene;
import senga.view.LayerSwitches;

/**
 * What the window tells a plotter's owner: the figures, the page of the check, the way of the pen;
 * and which of them are shown. Nothing is worked out before one of them is. Belongs to the render
 * thread.
 */
public final class ProofDesk implements AutoCloseable {
  private static final long REST_NANOS = 60_000_000;

  private final Preflight limits;
  private final BackgroundPlanner planner;
  private final Difference difference = new Difference();
  private final PenClock clock = new PenClock();
  private final PathPicture picture = new PathPicture();
  private boolean figures;
  private boolean page;
  private boolean path;
  private boolean steps;
  private boolean areStepsBehind;
  private long known;
  private boolean wasBehind;
  private long revision;

  /**
   * @param limits what a frame is held against, and the machine
   * @param news is told on the planner's thread that there is something new
   */
  public ProofDesk(Preflight limits, Runnable news) {
    this.limits = limits;
    planner = new BackgroundPlanner(limits, news, REST_NANOS);
  }

  public Preflight limits() {
    return limits;
  }

  public void toggleFigures() {
    figures = !figures;
    revision++;
  }

  public void togglePage() {
    page = !page;
    revision++;
  }

  public void togglePath() {
    path = !path;
    revision++;
  }

  public boolean areFiguresShown() {
    return figures;
  }

  public boolean isPageShown() {
    return page;
  }

  public boolean isPathShown() {
    return path;
  }

  /** Whether anything of it is seen. */
  public boolean isShown() {
    return figures || page || path;
  }

  /**
   * To be called once a turn.
   *
   * @param frame on screen
   * @param changes a number that rises with every change in the panel
   */
  public void look(@Nullable FrameBuffer frame, long changes, long nanos) {
    PenPath way = path();
    if (clock.advance(nanos, way == null ? 0 : way.seconds()) && path) {
      revision++;
    }
    if (frame == null || !isShown()) {
      return;
    }
    boolean isStepwise = areStepsShown() && frame.recipes() != null;
    difference.look(changes, planner.proof(), planner.stoodStill(), nanos);
    planner.look(frame, Wants.of(page, path, isStepwise));
    long now = planner.made();
    boolean isBehind = planner.isBehind();
    if (now != known || isBehind != wasBehind) {
      known = now;
      areStepsBehind = isStepwise && !planner.areFiguresOf(frame);
      wasBehind = isBehind;
      revision++;
    }
  }

  /** Rises with whatever may change what is seen. */
  public long revision() {
    return revision;
  }

  /** The newest there is; null before the first. */
  public @Nullable Proof proof() {
    return planner.proof();
  }

  /** Whether anybody sees what single steps take; else that is not worked out. */
  public void steps(boolean seen) {
    steps = seen;
    revision++;
  }

  /** Whether what single steps take is shown. */
  public boolean areStepsShown() {
    return steps && figures;
  }

  /** What layers and steps take. */
  public StepFigures steps() {
    return planner.figures();
  }

  /**
   * Whether that is of another frame than the one on screen; all the time while frames come faster
   * than they are planned, or figures would flicker from frame to frame.
   */
  public boolean areStepsBehind() {
    return areStepsBehind || planner.isBehind() || planner.isOvertaken();
  }

  /** Whether the frame on screen is planned; what its steps take may still be worked out. */
  public boolean isPlanned() {
    return planner.isPlanned();
  }

  /** The colour of the paper that is planned; white while there is none. */
  public Color paper() {
    Proof now = planner.proof();
    return now == null ? Color.WHITE : now.paper().background();
  }

  /** Whether that is of another frame than the one on screen, or not worked out yet. */
  public boolean isBehind() {
    return planner.isBehind();
  }

  /** Whether nothing is left to be worked out for the frame on screen. */
  public boolean isAtRest() {
    return planner.isAtRest();
  }

  /** What the last change in the panel has brought. */
  public Difference difference() {
    return difference;
  }

  public PenClock clock() {
    return clock;
  }

  /** The way of the pen; null while it is not shown, or not known. */
  public @Nullable PenPath path() {
    Proof now = planner.proof();
    return path && now != null ? now.path() : null;
  }

  /** Whether the pen moves by itself. */
  public boolean isMoving() {
    return path && clock.isPlaying() && path() != null;
  }

  /** Seconds since the pen began. */
  public double now() {
    PenPath way = path();
    return way == null ? 0 : clock.part() * way.seconds();
  }

  /** What is to be shown in place of a frame: the way of the pen, or the frame itself. */
  public FrameBuffer picture(FrameBuffer frame, double pixelsPerMm, LayerSwitches layers) {
    PenPath way = path();
    return way == null ? frame : picture.of(frame, way, now(), pixelsPerMm, layers);
  }

  /** Does what a key that moves time does, if the pen's time is meant. Returns whether it was. */
  public boolean move(PenMove move) {
    PenPath way = path();
    if (way == null) {
      return false;
    }
    switch (move) {
      case TOGGLE -> clock.toggle();
      case REWIND -> clock.seek(0);
      case BACK -> clock.step(way, -1);
      case FORWARD -> clock.step(way, 1);
      case SLOWER -> clock.slower();
      case FASTER -> clock.faster();
    }
    revision++;
    return true;
  }

  /** Shows the pen at a part of its way, 0 to 1. */
  public void seek(double part) {
    clock.seek(part);
    revision++;
  }

  /** Frames that were planned, or begun to be. */
  public long planned() {
    return planner.copied();
  }

  /** How often a step's lines were made and planned by themselves. */
  public long stepsPlanned() {
    return planner.stepsMade();
  }

  /** Frames that passed while the planner was at work. */
  public long passed() {
    return planner.passed();
  }

  /** Bytes that the copied frame, its order, the way of the pen and its picture hold. */
  public long bytes() {
    return planner.bytes() + picture.bytes();
  }

  /** For how many layers and steps it is known what they take. */
  public long stepCount() {
    return planner.figures().all().size();
  }

  /** The most of {@link #stepCount}. */
  public static long mostSteps() {
    return StepPlanner.MOST_STEPS + (long) Scene.MOST_LAYERS;
  }

  /** Bytes of the lines that are kept while steps are worked out. */
  public long stepBytes() {
    return planner.bytesOfSteps();
  }

  /** The most of {@link #stepBytes}. */
  public static long mostStepBytes() {
    return StepPlanner.MOST_BYTES;
  }

  BackgroundPlanner planner() {
    return planner;
  }

  @Override
  public void close() {
    planner.close();
  }
}
