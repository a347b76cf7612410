import module senga.live;

// A letter in a script that nobody can read. It is written, rests, and is written anew.
// Controllers: 1 size of the script.

void main() {
  Stage.run(this::draw, Canvas.parse("A5").background(Color.of("#f3ead8")));
}

List<Layer> draw(Frame frame) {
  String text = words(frame.random("words"), 44);
  double written = Num.clamp(Num.wrap(frame.seconds() + 40, 60) / 36);
  Asemic loose = G.asemic().nodes(20).strokeMin(1).strokeMax(3).walkMin(3).walkMax(9);
  Asemic hand = loose.bezierTension(0.1).seed(frame.whole("script", 21, 0, 99));
  Geometry letter =
      hand.text(text.substring(0, (int) (written * text.length())))
          .em(4 + 4 * frame.cc(1, 0.5))
          .layout(it -> it.advance(0.8).space(0.7).lineHeight(1.75).boxWidth(104))
          .center(22, 58);
  Geometry heading =
      hand.text("senga")
          .em(15)
          .layout(it -> it.align(Asemic.Align.CENTER).advance(1))
          .center(74, 26);
  return List.of(
      Layer.of(letter).name("letter").color("#33261d").width(0.28),
      Layer.of(heading).name("heading").color("#a5342a").width(0.6));
}

/** What would be written, if it were written in a script that somebody can read. */
String words(Dice dice, int count) {
  List<String> letters = List.of("etaoinshrdlucmfw".split(""));
  StringBuilder text = new StringBuilder();
  for (int word = 0; word < count; word++) {
    for (int letter = dice.whole(2, 8); letter > 0; letter--) {
      text.append(dice.pick(letters));
    }
    text.append(' ');
  }
  return text.toString();
}
