package senga.stage;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Senga's version and that of the Java it runs on. */
final class Version implements IVersionProvider {
  /** As the jar says; {@code development} when there is no jar. */
  static String ofSenga() {
    return Objects.requireNonNullElse(
        Version.class.getPackage().getImplementationVersion(), "development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"senga " + ofSenga() + " on Java " + Runtime.version()};
  }
}
