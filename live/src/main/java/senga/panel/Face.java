package senga.panel;

import imgui.ImFont;
import imgui.ImGui;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One size of letters. Measuring makes no garbage and asks Dear ImGui once for each character.
 * Belongs to the thread of its atlas.
 */
public final class Face {
  private static final int PAGE = 256;
  private static final float[] NONE = {};

  private float scale;
  private final float[][] advances = new float[PAGE][];
  private @Nullable ImFont font;

  Face(float scale) {
    this.scale = scale;
    Arrays.fill(advances, NONE);
  }

  void rescale(float pixelsPerPoint) {
    scale = pixelsPerPoint;
  }

  /** The font of an atlas that was built anew. */
  void become(@Nullable ImFont built) {
    font = built;
    Arrays.fill(advances, NONE);
  }

  /** For the draw lists of Dear ImGui. */
  public ImFont font() {
    ImFont known = font;
    if (known == null) {
      throw new IllegalStateException("the letters of the panel are not there yet");
    }
    return known;
  }

  /** Lets the widgets that come write with it, until {@link #pop}. */
  public void push() {
    ImGui.pushFont(font());
  }

  /** Ends {@link #push}. */
  public void pop() {
    ImGui.popFont();
  }

  /** How high a line is, in points. */
  public float height() {
    return font().getFontSize() / scale;
  }

  /** How wide a line is, in points. */
  public float width(CharSequence text) {
    return width(text, 0, text.length());
  }

  /** How wide a part of a line is, in points. */
  public float width(CharSequence text, int from, int to) {
    float sum = 0;
    for (int i = from; i < to; i++) {
      sum += advance(text.charAt(i));
    }
    return sum / scale;
  }

  /** The text itself if it fits into so many points; otherwise its beginning, and three dots. */
  public String fitting(String text, float most) {
    if (width(text) <= most) {
      return text;
    }
    float room = most - advance('…') / scale;
    int end = text.length();
    while (end > 0 && width(text, 0, end) > room) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  private float advance(char letter) {
    float[] page = advances[letter / PAGE];
    if (page.length == 0) {
      page = new float[PAGE];
      Arrays.fill(page, -1);
      advances[letter / PAGE] = page;
    }
    float known = page[letter % PAGE];
    if (known < 0) {
      known = font().getCharAdvance(letter);
      page[letter % PAGE] = known;
    }
    return known;
  }
}
