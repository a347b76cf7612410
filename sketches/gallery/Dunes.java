import module senga.live;

// A cloth of lines over hills of noise, seen from the side: near hills hide what lies behind.
// Controllers: 1 rows, 2 height, 3 roughness, 4 speed, 5 from how high it is seen.

void main() {
  Stage.run(this::draw, Canvas.parse("A4-landscape").background(Color.of("#faf6ee")));
}

Layer draw(Frame frame) {
  int rows = 40 + (int) (frame.cc(1, 0.4) * 120);
  double[] skyline = new double[241];
  Arrays.fill(skyline, Double.MAX_VALUE);
  List<List<Vec3>> seen = new ArrayList<>();
  for (int row = rows - 1; row >= 0; row--) { // from near to far
    seen.addAll(above(skyline, ridge(frame, 200.0 * row / (rows - 1) - 100)));
  }
  return Layer.of(G.of(Polylines.of(seen)).translate(28, 108))
      .name("dunes")
      .color("#5b2a1e")
      .width(0.22);
}

/** A line from left to right over the hills, with a point every millimetre. */
List<Vec3> ridge(Frame frame, double depth) {
  double time = frame.seconds() * frame.cc(4, 0.25);
  double fine = 0.006 + frame.cc(3, 0.15) * 0.03;
  double tilt = 35 + 40 * frame.cc(5, 0.5);
  List<Vec3> points = new ArrayList<>();
  for (int i = 0; i <= 240; i++) {
    double hill = frame.cc(2, 0.5) * 110 * frame.noise(i * fine, depth * fine, time);
    double ripple = 9 * frame.noise(i * 0.035, depth * 0.035, 2 * time);
    double y = depth * Trig.cosDegrees(tilt) - (hill + ripple) * Trig.sinDegrees(tilt);
    points.add(Vec3.of(i, y));
  }
  return points;
}

/** The pieces of a ridge that rise above the skyline, which they become. */
List<List<Vec3>> above(double[] skyline, List<Vec3> ridge) {
  List<List<Vec3>> pieces = new ArrayList<>();
  List<Vec3> piece = new ArrayList<>();
  for (int i = 0; i < skyline.length; i++) {
    Vec3 point = ridge.get(i);
    boolean hidden = point.y() >= skyline[i];
    skyline[i] = Math.min(skyline[i], point.y());
    piece.add(Vec3.of(point.x(), skyline[i]));
    if (hidden || i == skyline.length - 1) {
      pieces.add(piece);
      piece = new ArrayList<>(piece.subList(piece.size() - 1, piece.size()));
    }
  }
  pieces.removeIf(line -> line.size() < 3);
  return pieces;
}
