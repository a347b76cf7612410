package senga.studio;

import imgui.ImGui;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import senga.panel.Digits;
import senga.plot.PlotFigures;
import senga.proof.ProofDesk;
import senga.proof.StepFigures;

/**
 * What a plotter takes, beside the headings of layers and steps, for as long as the plotter's
 * figures are shown. Texts are made when there are other figures; drawing them allocates nothing.
 */
public final class Costs {
  private static final float GAP = 8;
  private static final int HELP = 5; // apart from the other things of a heading
  private static final String UNKNOWN = "–";
  private static final String WAITING = "…";

  private final Desk desk;
  private final Digits digits = new Digits();
  private @Nullable ProofDesk proof;
  private boolean looked;

  /** What stands beside one heading. */
  static final class Tag {
    private @Nullable StepFigures of;
    private String text = "";
    private StepFigures.@Nullable Figure figure;
    private @Nullable String help; // made while the mouse is there
    private boolean isOld;

    /** What is shown; empty for nothing. */
    String text() {
      return text;
    }
  }

  Costs(Desk desk) {
    this.desk = desk;
  }

  /** Whose figures are shown. */
  public void of(ProofDesk figures) {
    proof = figures;
    figures.steps(looked);
  }

  /** Whether the panel is shown: else nothing is worked out for it. */
  void look(boolean shown) {
    looked = shown;
    ProofDesk figures = proof;
    if (figures != null) {
      figures.steps(shown);
    }
  }

  /**
   * Draws the heading's figure, if there is one and room for it.
   *
   * @param left where the heading's words end
   * @param right where the figure ends
   */
  @SuppressWarnings("ReferenceEquality") // the same object or another one: that is the question
  void draw(Sheet sheet, Line line, float left, float right, float y) {
    ProofDesk figures = proof;
    if (figures == null || !figures.areStepsShown()) {
      return;
    }
    Tag tag = line.tag();
    StepFigures now = figures.steps();
    if (tag.of != now) {
      tag.of = now;
      read(tag, now.at(line.address));
    }
    float width = sheet.small().width(tag.text);
    if (tag.text.isEmpty() || left + GAP + width > right) {
      return;
    }
    boolean isOld = tag.isOld || figures.areStepsBehind();
    int color = isOld ? sheet.theme().faint() : sheet.theme().quiet();
    float height = line.kind.height;
    sheet.textEndingAt(sheet.small(), right, y, height, color, tag.text);
    if (isUnderMouse(sheet, right - width, right, y, height)) {
      desk.help.offer(sheet, line.id + HELP, help(tag, line));
    }
  }

  private static boolean isUnderMouse(
      Sheet sheet, float left, float right, float top, float height) {
    float x = sheet.mouseX();
    float y = sheet.mouseY();
    boolean inside = x >= left && x < right && y >= top && y < top + height;
    return inside && ImGui.isWindowHovered();
  }

  private void read(Tag tag, StepFigures.@Nullable Figure figure) {
    tag.figure = figure;
    tag.help = null;
    tag.isOld = figure != null && figure.state() != StepFigures.State.KNOWN;
    if (figure == null) {
      tag.text = "";
    } else if (figure.state() == StepFigures.State.LEFT) {
      tag.text = UNKNOWN;
    } else if (figure.figures() == null) {
      tag.text = WAITING;
    } else {
      tag.text = time(figure.figures().seconds(), figure.isMore()).orSame(tag.text);
    }
  }

  /** While a sketch moves figures change many times a second, and nobody reads the sentences. */
  private static String help(Tag tag, Line line) {
    String made = tag.help;
    if (made == null) {
      made = help(line, tag.figure);
      tag.help = made;
    }
    return made;
  }

  private static String help(Line line, StepFigures.@Nullable Figure figure) {
    if (figure == null) {
      return "";
    }
    if (figure.state() == StepFigures.State.LEFT) {
      return line.label + ": not planned by itself; it is too large, or cannot be drawn alone";
    }
    PlotFigures known = figure.figures();
    return known == null ? line.label + ": planning" : sentence(line.label, known, figure.isMore());
  }

  /** {@code 31 min}; of what is added {@code +29 min}, {@code −4 min} and, for nothing, 0 s. */
  private Digits time(double seconds, boolean isMore) {
    boolean isNothing = Math.abs(seconds) < 0.5;
    digits.clear().add(!isMore || isNothing ? "" : seconds > 0 ? "+" : "−");
    return digits.duration(isNothing ? 0 : Math.abs(seconds));
  }

  private static String sentence(String label, PlotFigures figures, boolean isMore) {
    String form =
        isMore
            ? "%s adds %+.1f min, %+,d lifts, %+.2f m drawn and %+.2f m travelled"
            : "%s: %.1f min, %,d lifts, %.2f m drawn and %.2f m travelled";
    return String.format(
            Locale.ROOT,
            form,
            label,
            figures.seconds() / 60,
            figures.lifts(),
            figures.drawn(),
            figures.travelled())
        + ", planned by itself";
  }
}
