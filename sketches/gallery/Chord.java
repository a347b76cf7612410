import module senga.live;

// Three strings, each at many moments of its swing at once: made to be played on a stage.
// Controllers: 1 swell, 2 tone, 3 fan, 4 run; keys 36, 37 and 38 strike a string each.

void main() {
  Stage.run(this::draw, Canvas.mm(300, 150).background(Color.of("#10141f")));
}

List<Layer> draw(Frame frame) {
  double swell = knob(frame, "swell", 1, 0.5);
  double tone = 1 + 2 * knob(frame, "tone", 2, 0.35);
  double fan = 15 * knob(frame, "fan", 3, 0.5);
  double run = knob(frame, "run", 4, 0.4);
  List<Layer> strings = new ArrayList<>();
  for (int voice = 1; voice <= 3; voice++) {
    double key = frame.value("note/" + (35 + voice), 0);
    double struck = Math.max(key, frame.audio().band(2 * voice - 1));
    double breath = 0.75 + 0.25 * Trig.sinDegrees(22.5 * frame.beat() + 120 * voice);
    double height = (1.2 - 0.2 * voice) * Math.min(54, (7 + 47 * swell) * breath + 16 * struck);
    List<List<Vec3>> moments = new ArrayList<>();
    for (int moment = -12; moment <= 12; moment++) {
      double phase = fan * moment + 15 * voice * frame.beat();
      moments.add(moment(voice * tone, phase, run, height, 47 + 15 * voice + 0.42 * moment));
    }
    String name = List.of("low", "middle", "high").get(voice - 1);
    strings.add(Layer.of(G.of(Polylines.of(moments))).name(name).width(0.28));
  }
  return Palette.of("#f2b84b", "#e8576b", "#79bfe0").ink(strings);
}

/** Where a knob stands, by the name that a map gives it or else by its number. */
double knob(Frame frame, String name, int number, double rest) {
  return frame.param(name, frame.value("midi/" + name, frame.cc(number, rest)), 0, 1);
}

/** From end to end: a wave that stands and, so much of it, runs. */
List<Vec3> moment(double tone, double phase, double run, double height, double y) {
  List<Vec3> points = new ArrayList<>();
  for (int i = 0; i <= 160; i++) {
    double x = i / 160.0;
    double stands = Trig.sinDegrees(180 * tone * x) * Trig.cosDegrees(phase);
    double runs = Trig.cosDegrees(180 * tone * x) * Trig.sinDegrees(phase);
    double held = Num.smooth(0, 0.25, Math.min(x, 1 - x));
    points.add(Vec3.of(12 + 276 * x, y + height * held * (stands + run * runs)));
  }
  return points;
}
