package senga.panel;

import org.jspecify.annotations.Nullable;
import senga.play.Progress;

/**
 * The small panel in the corner: a label and a number per row.
 *
 * <p>While the sketch is paused, what the machine does is worth a new picture only once a second: a
 * picture that is drawn to say how much it costs to draw it would cost most of all.
 */
final class HudPage {
  private static final int LOOKS_PER_SECOND = 4;

  private static final float LEFT = 14;
  private static final float TOP = 14;
  private static final float WIDTH = 30 * Brush.CHARACTER + 2 * Brush.PADDING;
  private static final int ROWS = 15;
  private static final int NAME = 17; // of an operation; ours are no longer

  /** How far it reaches into the picture from the left. */
  static final float REACH = LEFT + WIDTH;

  private final String[] labels = new String[ROWS];
  private final String[] values = new String[ROWS];
  private final int[] colors = new int[ROWS];
  private final Digits digits = new Digits();
  private int rows;
  private long skipped;
  private long dropped;
  private long midi;
  private boolean changed;
  private boolean waiting;
  private int looks;

  /** Takes over what the model says now. Returns whether that is worth a new picture. */
  boolean refresh(HudModel model) {
    int before = rows;
    rows = 0;
    changed = false;
    machine(model);
    waiting |= changed;
    changed = false;
    picture(model);
    losses(model);
    midi(model);
    transport(model);
    draft(model);
    work(model.waitingFor());
    if (changed || rows != before || model.playing() || ++looks >= LOOKS_PER_SECOND) {
      changed |= waiting;
      waiting = false;
      looks = 0;
    }
    return changed || rows != before;
  }

  private void machine(HudModel model) {
    row("FPS", digits.clear().fixed(model.framesPerSecond(), 1), Ink.VALUE);
    row("CPU", digits.clear().fixed(model.cpuPercent(), 0).add(" %"), Ink.VALUE);
    memory(model);
    row("UPLOAD", digits.clear().fixed(model.uploadMillis(), 1).add(" ms"), Ink.VALUE);
    row("DRAWING", digits.clear().fixed(model.drawMillis(), 1).add(" ms"), Ink.VALUE);
    row("SWAP", digits.clear().fixed(model.swapMillis(), 1).add(" ms"), Ink.VALUE);
  }

  /** How much, and which way it goes. */
  private void memory(HudModel model) {
    double growth = model.memoryGrowth();
    double bound = model.memoryBound();
    digits.clear().bytes(model.residentBytes());
    if (growth > 0) {
      digits.add("  growing ").bytes((long) growth).add("/s");
    } else if (growth == 0) {
      digits.add("  growing");
    } else if (Double.isFinite(bound)) {
      digits.add(model.memoryFlat() ? "  flat ±" : "  ±").bytes((long) Math.ceil(bound)).add("/s");
    }
    row("MEM", digits, Double.isNaN(growth) ? Ink.VALUE : Ink.WARNING);
  }

  private void picture(HudModel model) {
    row("VERTICES", digits.clear().count(model.vertices()), Ink.VALUE);
    row("LINES", digits.clear().count(model.lines()), Ink.VALUE);
    row("WORKER", digits.clear().fixed(model.workMillis(), 1).add(" ms"), Ink.VALUE);
  }

  /** Losses are marked while they go on. */
  private void losses(HudModel model) {
    row("SKIPPED", digits.clear().count(model.skipped()), mark(model.skipped(), skipped));
    row("DROPPED", digits.clear().count(model.dropped()), mark(model.dropped(), dropped));
    skipped = model.skipped();
    dropped = model.dropped();
  }

  private static int mark(long now, long before) {
    return now > before ? Ink.WARNING : now == 0 ? Ink.QUIET : Ink.VALUE;
  }

  private void midi(HudModel model) {
    long events = model.midiEvents();
    int color = events > midi ? Ink.ACTIVE : events == 0 ? Ink.QUIET : Ink.VALUE;
    row("MIDI", digits.clear().count(events), color);
    midi = events;
  }

  private void transport(HudModel model) {
    digits.clear().fixed(model.seconds(), 1).add(" s");
    if (model.speed() != 1) {
      int decimals = model.speed() >= 1 ? 0 : 3;
      digits.add(" ×").fixed(model.speed(), decimals);
    }
    row(model.playing() ? "TIME" : "PAUSED", digits, model.playing() ? Ink.VALUE : Ink.WARNING);
  }

  private void draft(HudModel model) {
    if (model.draft()) {
      row("QUALITY", digits.clear().add("draft"), Ink.WARNING);
    }
  }

  /** Of a heavy operation, so that whoever waits sees that something moves. */
  private void work(@Nullable Progress progress) {
    if (progress != null) {
      String name = progress.operation();
      digits.clear().count((long) (100 * progress.done())).add(" %");
      row(name.length() > NAME ? name.substring(0, NAME) : name, digits, Ink.ACTIVE);
    }
  }

  private void row(String label, Digits value, int color) {
    String before = values[rows] == null ? "" : values[rows];
    String now = value.orSame(before);
    changed |= !now.equals(before) || !label.equals(labels[rows]) || color != colors[rows];
    labels[rows] = label;
    values[rows] = now;
    colors[rows++] = color;
  }

  /**
   * @param right by how far it makes room for what lies along the left edge
   * @param down likewise along the upper edge
   */
  void draw(Brush brush, float right, float down) {
    float left = LEFT + right;
    float top = TOP + down;
    brush.panel(left, top, WIDTH, height());
    float y = top + Brush.PADDING;
    for (int i = 0; i < rows; i++, y += Brush.ROW) {
      brush.text(left + Brush.PADDING, y, Ink.LABEL, labels[i]);
      brush.textEndingAt(left + WIDTH - Brush.PADDING, y, colors[i], values[i]);
    }
  }

  /** Its rows in lines. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows; i++) {
      text.append(labels[i]).append(' ').append(values[i]).append('\n');
    }
    return text.toString();
  }

  private float height() {
    return 2 * Brush.PADDING + (rows - 1) * Brush.ROW + Brush.TEXT_HEIGHT;
  }
}
