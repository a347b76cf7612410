import module senga.live;

// Rain on a pond: every drop leaves rings that widen, loosen and are gone.
// Controllers: 1 how often a drop falls, 2 how wide rings become.

static final double LIFE = 7;

void main() {
  Stage.run(this::draw, Canvas.parse("A5-landscape").background(Color.of("#dfe4e4")));
}

List<Layer> draw(Frame frame) {
  double pause = 0.7 - 0.6 * frame.cc(1, 0.55);
  Geometry pond = G.rect().width(182).height(120).center(105, 74);
  List<Geometry> rings = new ArrayList<>();
  long last = (long) Math.floor(frame.seconds() / pause);
  for (long drop = last; drop > last - LIFE / pause; drop--) {
    rings.add(rings(frame, drop, frame.seconds() - drop * pause));
  }
  Clip shores = E.clip().mask(pond);
  return List.of(
      Layer.of(G.group(rings).through(shores)).name("rings").color("#24424f").width(0.28),
      Layer.of(streaks(frame).through(shores)).name("rain").color("#8fa3aa").width(0.2));
}

/** What a drop has left; its number decides where it fell. */
Geometry rings(Frame frame, long drop, double age) {
  Dice dice = frame.random("drop " + drop);
  Vec3 place = Vec3.of(dice.between(20, 190), 14 + 120 * Math.sqrt(dice.next()));
  double near = place.y() / 134;
  double wide = (14 + 64 * frame.cc(2, 0.5)) * near * Ease.QUAD.out(age / LIFE);
  List<Geometry> rings = new ArrayList<>();
  for (double radius = wide; radius > 0 && radius > wide - 16 * near; radius -= 2.6 * near) {
    rings.add(G.ellipse().radiusX(radius).radiusY(0.36 * radius).center(place));
  }
  double fading = Ease.SINE.in(age / LIFE);
  return G.group(rings)
      .through(E.dash().dashLength(14 * (1 - fading) + 0.2).gapLength(6 * fading).offsetJitter(10));
}

/** Short slanted lines, each falling at its own pace, over and over. */
Geometry streaks(Frame frame) {
  Dice dice = frame.random("streaks");
  List<Geometry> streaks = new ArrayList<>();
  for (int i = 0; i < 70; i++) {
    double length = dice.between(6, 16);
    double y = Num.wrap(dice.between(0, 160) + 7 * length * frame.seconds(), 160) - 6;
    streaks.add(G.line().length(length).angle(80).center(dice.between(10, 200), y));
  }
  return G.group(streaks);
}
