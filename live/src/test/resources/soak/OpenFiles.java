import module java.base;
import module senga.live;

final List<InputStream> files = new ArrayList<>();

/** Opens a file at every tenth frame, and closes none. */
Geometry draw(Frame frame) throws IOException {
  if (frame.index() % 10 == 0) {
    files.add(new FileInputStream(Path.of(System.getProperty("java.home"), "release").toFile()));
  }
  return G.sphere().scale(50);
}

void main() {
  Stage.run(this::draw, Canvas.mm(100, 100));
}
