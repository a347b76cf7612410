package senga.annotations;

import java.util.List;

/** As much of the library as an operation sees of it. */
final class House {
  /** Its source files. */
  static final List<String> SOURCES =
      List.of(
          """
          package senga.geometry;
          public @interface About {
            String value();
          }
          """,
          """
          package senga.geometry;
          public @interface Range {
            double min();
            double max();
            String unit() default "";
            boolean uniform() default false;
          }
          """,
          """
          package senga.geometry;
          public interface Shape {}
          """,
          """
          package senga.geometry;
          public interface Effect {}
          """,
          """
          package senga.geometry;
          public interface VertexEffect extends Effect {}
          """,
          """
          package senga.math;
          public record Vec3(double x, double y, double z) {
            public static Vec3 of(double x, double y, double z) {
              return new Vec3(x, y, z);
            }
            public static Vec3 all(double each) {
              return new Vec3(each, each, each);
            }
            @Override
            public String toString() {
              return "(" + x + " " + y + " " + z + ")";
            }
          }
          """,
          """
          package senga.math;
          public final class Require {
            private Require() {}
            public static double finite(String name, double value) {
              if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(name + " must be finite");
              }
              return value;
            }
            public static <T> T given(String name, T value) {
              if (value == null) {
                throw new IllegalArgumentException(name + " must not be null");
              }
              return value;
            }
          }
          """);

  private House() {}
}
