package senga.export;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.scene.Drawing;

/**
 * At most 256 colours for a drawing: the paper, and each ink in steps of how much of the paper it
 * covers. The more inks, the fewer steps; but the paper and the first 255 inks in full are always
 * exact, so that they keep their colour from frame to frame whatever else comes and goes. Where
 * inks mix, the nearest colour stands in. Few steps make small files: shades that the eye cannot
 * tell apart keep {@link Lzw} from finding repetitions.
 */
final class Palette {
  private static final int MOST_BITS = 8;

  /** What the paper leaves over. */
  private static final int MOST_SHADES = (1 << MOST_BITS) - 1;

  /** Shades of an ink, from nearly none to full, if there is room for so many. */
  private static final int MOST_STEPS = 15;

  private static final int REMEMBERED = 1 << 12;

  private final int bits;
  private final int[] colors;
  private final int[] seen = new int[REMEMBERED];
  private final byte[] nearest = new byte[REMEMBERED];

  private Palette(int[] needed) {
    bits = Math.max(2, Integer.SIZE - Integer.numberOfLeadingZeros(needed.length - 1));
    colors = Arrays.copyOf(needed, 1 << bits);
    Arrays.fill(colors, needed.length, colors.length, needed[0]);
    Arrays.fill(nearest, (byte) nearest(0));
  }

  static Palette of(Drawing drawing) {
    int paper = 0xff000000 | Blend.argb(drawing.canvas().background());
    List<Color> inks =
        drawing.layers().stream().map(part -> part.pen().color()).distinct().toList();
    return new Palette(ramps(paper, inks.subList(0, Math.min(inks.size(), MOST_SHADES))));
  }

  /** The colours are 2 to the power of this many, 2 to 8; some may be there twice. */
  int bits() {
    return bits;
  }

  int size() {
    return colors.length;
  }

  /** Colour {@code index} as 0xAARRGGBB. */
  int color(int index) {
    return colors[index];
  }

  /** The index of the colour nearest to 0xAARRGGBB. */
  byte index(int argb) {
    int slot = (argb * 0x9e3779b9) >>> 20;
    if (seen[slot] != argb) {
      seen[slot] = argb;
      nearest[slot] = (byte) nearest(argb);
    }
    return nearest[slot];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Palette that && Arrays.equals(colors, that.colors);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(colors);
  }

  private int nearest(int argb) {
    int best = 0;
    for (int i = 1; i < colors.length; i++) {
      if (distanceSq(argb, colors[i]) < distanceSq(argb, colors[best])) {
        best = i;
      }
    }
    return best;
  }

  private static int distanceSq(int a, int b) {
    int red = (a >> 16 & 0xff) - (b >> 16 & 0xff);
    int green = (a >> 8 & 0xff) - (b >> 8 & 0xff);
    int blue = (a & 0xff) - (b & 0xff);
    return red * red + green * green + blue * blue;
  }

  private static int[] ramps(int paper, List<Color> inks) {
    int steps = Math.min(MOST_STEPS, MOST_SHADES / Math.max(1, inks.size()));
    int[] colors = new int[1 << MOST_BITS];
    colors[0] = paper;
    int used = 1;
    for (Color ink : inks) {
      for (int step = 1; step <= steps; step++) {
        colors[used++] = Blend.over(ink, 255 * step / steps * ink.alpha(), paper);
      }
    }
    return Arrays.copyOf(colors, mixtures(inks, steps, colors, used));
  }

  /** Adds every translucent ink over every earlier one, as far as there is room. */
  private static int mixtures(List<Color> inks, int steps, int[] colors, int from) {
    int used = from;
    for (int over = 1; over < inks.size(); over++) {
      Color ink = inks.get(over);
      for (int under = 0; under < over && ink.alpha() < 255 && used < colors.length; under++) {
        int below = colors[(under + 1) * steps]; // in full
        colors[used++] = Blend.over(ink, 255 * ink.alpha(), below);
      }
    }
    return used;
  }
}
