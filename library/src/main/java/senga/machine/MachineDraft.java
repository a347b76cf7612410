package senga.machine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import senga.machine.Machine.PenOffset;
import senga.machine.Machine.Place;
import senga.plot.MachineProfile;
import senga.plot.Pace;
import senga.words.PlainNumber;

/**
 * A machine while it is described, entry by entry: {@link MachineEntry} lists them. It begins as a
 * copy of another machine, or as nothing, and then some entries must be given.
 */
public final class MachineDraft {
  private static final List<String> NEEDED =
      List.of("pen", "max-x", "max-y", "draw-speed", "travel-speed");
  private static final Pace SLOW = new Pace(10, 200, 0.01, 16);
  private static final double ON_THE_EDGE_MM = 0.0005;
  private static final double USUAL_UP_Z = 3;
  private static final double USUAL_Z_SPEED = 8;

  private final String name;
  private final boolean isCopy;
  private final boolean keepsMotion;
  private final Set<String> given = new HashSet<>();

  Pace drawing = SLOW;
  Pace travelling = SLOW;
  private @Nullable MachineProfile known; // of the machine that this is a copy of
  double minX;
  double minY;
  double maxX;
  double maxY;
  Bed.Corner corner = Bed.Corner.BOTTOM_LEFT;
  Bed.Direction xAxis = Bed.Direction.RIGHT;
  Bed.Direction yAxis = Bed.Direction.UP;
  double pageX;
  double pageY;
  boolean inches;
  PenDrive.Kind kind = PenDrive.Kind.NONE;
  String penDown = "";
  String penUp = "";
  double downZ;
  double upZ = USUAL_UP_Z;
  double zSpeed = USUAL_Z_SPEED;
  double landing;
  double landingSeconds;
  double downSeconds;
  double upSeconds;
  String dwell = "G4 P{s}";
  String start = "";
  String end = "M2";
  String change = "M0";
  Optional<Place> park = Optional.of(new Place(0, 0));
  List<PenOffset> offsets = List.of();

  /** From nothing. */
  public MachineDraft(String name) {
    this.name = name;
    isCopy = false;
    keepsMotion = false;
  }

  /** From what is known of how a machine moves. */
  MachineDraft(MachineProfile motion) {
    this.name = motion.name();
    isCopy = true;
    keepsMotion = true;
    motion(motion);
  }

  /** From another machine. */
  public MachineDraft(String name, Machine like) {
    this.name = name;
    isCopy = true;
    keepsMotion = false;
    motion(like.motion());
    bed(like.bed());
    pen(like.pen());
    Machine.Program program = like.program();
    start = program.start();
    end = program.end();
    change = program.change();
    park = program.park();
    offsets = program.offsets();
    inches = program.inches();
    dwell = program.dwell();
  }

  private void motion(MachineProfile motion) {
    known = motion;
    drawing = motion.drawing();
    travelling = motion.travelling();
  }

  private void bed(Bed bed) {
    minX = bed.minX();
    minY = bed.minY();
    maxX = bed.maxX();
    maxY = bed.maxY();
    corner = bed.corner();
    xAxis = bed.xAxis();
    yAxis = bed.yAxis();
    pageX = bed.pageX();
    pageY = bed.pageY();
  }

  private void pen(PenDrive pen) {
    kind = pen.kind();
    penDown = pen.down();
    penUp = pen.up();
    downZ = pen.downZ();
    upZ = pen.upZ();
    zSpeed = pen.speed();
    landing = pen.landing();
    landingSeconds = pen.landingSeconds();
    downSeconds = pen.downSeconds();
    upSeconds = pen.upSeconds();
  }

  /**
   * Takes one entry.
   *
   * @param value as it stands in a file, within what the entry allows
   * @throws IllegalArgumentException if a text cannot be understood
   */
  public MachineDraft put(MachineEntry entry, String value) {
    given.add(entry.key());
    entry.put(this, value);
    return this;
  }

  /** The same, by the entry's key. */
  MachineDraft put(String key, String value) {
    return put(MachineEntry.named(key), value);
  }

  /** Takes an acceleration for drawing and travelling, in mm/s². */
  void accelerate(double acceleration) {
    drawing = new Pace(drawing.speed(), acceleration, drawing.deviation(), drawing.lookAhead());
    travelling =
        new Pace(travelling.speed(), acceleration, travelling.deviation(), travelling.lookAhead());
  }

  /**
   * The machine.
   *
   * @throws IllegalArgumentException if an entry is missing, or two do not go together
   */
  public Machine machine() {
    List<String> missing =
        isCopy ? List.of() : NEEDED.stream().filter(key -> !given.contains(key)).toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no "
              + String.join(", no ", missing)
              + "; it needs them, or like with the name of another machine");
    }
    PenDrive pen =
        new PenDrive(
            kind,
            penDown,
            penUp,
            downZ,
            upZ,
            zSpeed,
            landing,
            landingSeconds,
            downSeconds,
            upSeconds);
    Bed bed = new Bed(minX, minY, maxX, maxY, corner, xAxis, yAxis, pageX, pageY);
    if (park.isPresent() && !bed.reach().holds(park.get().x(), park.get().y(), ON_THE_EDGE_MM)) {
      throw new IllegalArgumentException(
          "park "
              + PlainNumber.of(park.get().x())
              + ", "
              + PlainNumber.of(park.get().y())
              + " is not on the bed; a place on it or none is allowed");
    }
    return new Machine(
        motion(pen),
        bed,
        pen,
        new Machine.Program(inches, dwell, start, end, change, park, offsets));
  }

  /** How long the pen takes follows from its entries, unless it is known and they are the same. */
  private MachineProfile motion(PenDrive pen) {
    MachineProfile like = known;
    if (like != null && (keepsMotion || given.stream().noneMatch(MachineEntry::isOfPen))) {
      return new MachineProfile(name, drawing, travelling, like.down(), like.up(), like.settling());
    }
    return new MachineProfile(name, drawing, travelling, pen.secondsDown(), pen.secondsUp(), 0);
  }
}
