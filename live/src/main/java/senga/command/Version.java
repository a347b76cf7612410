package senga.command;

import picocli.CommandLine.IVersionProvider;
import senga.Senga;

/** Senga's version and that of the Java it runs on. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"senga " + Senga.version() + " on Java " + Runtime.version()};
  }
}
