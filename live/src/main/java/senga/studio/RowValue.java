package senga.studio;

import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter;
import senga.tune.Change;
import senga.tune.Keys;
import senga.tune.Modulation;

/** What a line shows of its value, ready to be drawn; filled by {@link Reader}. */
final class RowValue {
  /** Which reading it is; another one's is out of date. */
  long stamp = -1;

  @Nullable DeclaredParameter declared;
  boolean present = true;
  int instances = 1;

  /** Of a number one, of a vector three; else none. */
  int axes;

  final double[] low = new double[3];
  final double[] high = new double[3];
  final String[] texts = {"", "", ""};

  /** Of each axis; null where the sketch's own value is drawn. */
  final @Nullable Change[] changes = new Change[3];

  /** What moves each axis, and is not switched off; null for nothing. */
  final @Nullable Modulation[] moved = new Modulation[3];

  /** Where it has moved to; of several instances the first. */
  final double[] live = new double[3];

  final String[] liveTexts = {"", "", ""};

  /** Whether anything moves it. */
  boolean isMoved() {
    return moved[0] != null || moved[1] != null || moved[2] != null;
  }

  /** Its keys, of a vector those of the first axis that has some; null for none in force. */
  @Nullable Keys keys() {
    for (int axis = 0; axis < changes.length; axis++) {
      if (changes[axis] instanceof Change.Keyed keyed) {
        return keyed.keys();
      }
    }
    return null;
  }

  String unit = "";
  double min;
  double max;
  double quantum = 0.01;
  boolean linked;

  Change.Source source = Change.Source.CODE;
  boolean suspended;
  String mark = "";
  String controller = "";
  @Nullable String trouble;

  boolean flag;
  int choice = -1;
  int color;
  String text = "";
  String written = "";
  List<?> list = List.of();

  /** Whether the instances have different values. */
  boolean isSpread(int axis) {
    return low[axis] != high[axis];
  }

  boolean isRelative(int axis) {
    return changes[axis] instanceof Change.Times || changes[axis] instanceof Change.Plus;
  }

  /** Whether a slider has two ends. */
  boolean hasRange() {
    return min > Double.NEGATIVE_INFINITY && max < Double.POSITIVE_INFINITY && max > min;
  }

  private static final float MARK_GAP = 8;

  private final String[] fitted = {"", "", ""};
  private final String[] fittedOf = {"", "", ""};
  private final float[] fittedTo = new float[3];
  private final boolean[] small = new boolean[3];

  /** The digits of an axis as they fit into so many points; kept until either is another. */
  @SuppressWarnings("ReferenceEquality") // the same object or another one: that is the question
  String fitting(Sheet sheet, int axis, float room) {
    if (fittedOf[axis] != texts[axis] || fittedTo[axis] != room) {
      fittedOf[axis] = texts[axis];
      fittedTo[axis] = room;
      small[axis] = sheet.text().width(texts[axis]) > room;
      fitted[axis] = small[axis] ? sheet.small().fitting(texts[axis], room) : texts[axis];
    }
    return fitted[axis];
  }

  /** Whether the digits of an axis fit only in small letters. */
  boolean isSmall(int axis) {
    return small[axis];
  }

  private String fittedName = "";
  private float fittedNameTo = -1;

  /** The row's name as it fits into so many points; kept until the room is another. */
  String fittingName(Sheet sheet, String name, float room) {
    if (fittedNameTo != room) {
      fittedNameTo = room;
      fittedName = sheet.text().fitting(name, room);
    }
    return fittedName;
  }

  private String shownMark = "";
  private String markOf = "";
  private float markMost = -1;
  private float markRoom;

  /** How much room the sign of where its value comes from takes, between two bounds. */
  float markRoom(Sheet sheet, float least, float most) {
    if (!mark.equals(markOf) || most != markMost) {
      markOf = mark;
      markMost = most;
      shownMark = ControllerText.fitting(sheet.small(), mark, most - MARK_GAP);
      markRoom = Math.max(least, sheet.small().width(shownMark) + MARK_GAP);
    }
    return markRoom;
  }

  /** The same, as it was drawn last. */
  float markRoom() {
    return markRoom;
  }

  /** As much of the controller as fits there. */
  String shownMark() {
    return shownMark;
  }

  private String times = "";
  private int timesOf;

  /** Of how many a step stands for: {@code × 12}. */
  String times(int count) {
    if (count != timesOf) {
      timesOf = count;
      times = "× " + count;
    }
    return times;
  }
}
