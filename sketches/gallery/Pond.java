import module senga.live;

// The first words of Bashō's poem of the old pond stand before a moon, and again in the water.
// Controllers: 1 how rough the water is, 2 its speed.

static final double SHORE = 126;

void main() {
  Stage.run(this::draw, Canvas.mm(180, 240).background(Color.of("#f3eee2")));
}

List<Layer> draw(Frame frame) {
  Fill hatch = E.fill().angle(0).spacing(0.9);
  Geometry words = words("古池や", 54, SHORE + 5);
  Geometry disc = G.circle().radius(32).segments(180).center(124, 62);
  Geometry moon = disc.through(E.combine().other(words).mode(Combine.Mode.DIFFERENCE));
  Geometry poem =
      G.group(words("蛙飛びこむ水の音", 9, 217), words("a frog leaps in – the sound of water", 6, 227));
  return List.of(
      Layer.of(words.through(hatch.angle(60))).name("words").color("#1d2b3f").width(0.3),
      Layer.of(moon.through(hatch)).name("moon").color("#c23b2a").width(0.3),
      Layer.of(water(frame, words)).name("words in the water").color("#1d2b3f").width(0.35),
      Layer.of(water(frame, moon)).name("moon in the water").color("#c23b2a").width(0.35),
      Layer.of(poem.through(hatch.spacing(0.3))).name("poem").color("#1d2b3f").width(0.15));
}

Geometry words(String text, double height, double foot) {
  Text set = G.text().align(Text.Align.CENTER).anchor(Text.Anchor.BOTTOM);
  return set.text(text).em(height).center(90, foot);
}

/** Upside down, in level lines, each of which the waves shift by another way. */
Geometry water(Frame frame, Geometry above) {
  return above
      .translate(0, -SHORE)
      .scale(1, -0.8, 1)
      .translate(0, SHORE)
      .through(
          E.fill().angle(0).spacing(1.4).removeBoundary(true),
          E.displace()
              .amplitude(16 * frame.cc(1, 0.5), 0, 0)
              .frequency(0.004, 0.09, 0)
              .time(0.2 * frame.seconds() * frame.cc(2, 0.5)));
}
