import module java.base;
import module senga.live;

/** Every version of the sketch hangs itself onto something that outlives it. */
Geometry draw(Frame frame) {
  return G.sphere().scale(50);
}

record A() {}

record B() {}

record C() {}

record D() {}

record E1() {}

record F1() {}

record G1() {}

record H1() {}

void main() {
  List<Record> loaded =
      List.of(new A(), new B(), new C(), new D(), new E1(), new F1(), new G1(), new H1());
  System.getProperties().put(new Object(), List.of(this, loaded));
  Stage.run(this::draw, Canvas.mm(100, 100));
}
