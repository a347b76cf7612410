package senga.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What IntelliJ IDEA opens. */
final class IdeaFiles {
  private IdeaFiles() {}

  static Map<String, String> of(String name, SengaJars jars) {
    return Map.of(
        ".idea/misc.xml",
        misc(),
        ".idea/modules.xml",
        modules(name),
        ".idea/runConfigurations/" + name + ".xml",
        run(name),
        name + ".iml",
        module(jars));
  }

  private static String misc() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <project version="4">
      <component name="ProjectRootManager" version="2" languageLevel="JDK_25" project-jdk-name="25" project-jdk-type="JavaSDK">
        <output url="file://$PROJECT_DIR$/bin"/>
      </component>
    </project>
    """;
  }

  private static String modules(String name) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <project version="4">
      <component name="ProjectModuleManager">
        <modules>
          <module fileurl="file://$PROJECT_DIR$/{name}.iml" filepath="$PROJECT_DIR$/{name}.iml"/>
        </modules>
      </component>
    </project>
    """
        .replace("{name}", Escape.xml(name));
  }

  private static String run(String name) {
    return """
    <component name="ProjectRunConfigurationManager">
      <configuration default="false" name="{name}" type="Application" factoryName="Application">
        <option name="MAIN_CLASS_NAME" value="{name}"/>
        <module name="{name}"/>
        <option name="VM_PARAMETERS" value="{flags}"/>
        <method v="2">
          <option name="Make" enabled="true"/>
        </method>
      </configuration>
    </component>
    """
        .replace("{name}", Escape.xml(name))
        .replace("{flags}", NewSketch.FLAGS);
  }

  private static String module(SengaJars jars) {
    String classes = roots(jars.entries());
    String sources =
        roots(jars.entries().stream().flatMap(jar -> SengaJars.sources(jar).stream()).toList());
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <module type="JAVA_MODULE" version="4">
      <component name="NewModuleRootManager" inherit-compiler-output="true">
        <exclude-output/>
        <content url="file://$MODULE_DIR$">
          <sourceFolder url="file://$MODULE_DIR$/src" isTestSource="false"/>
          <excludeFolder url="file://$MODULE_DIR$/out"/>
        </content>
        <orderEntry type="inheritedJdk"/>
        <orderEntry type="sourceFolder" forTests="false"/>
        <orderEntry type="module-library">
          <library name="Senga">
            <CLASSES>
    {classes}        </CLASSES>
            <JAVADOC/>
            <SOURCES>
    {sources}        </SOURCES>
          </library>
        </orderEntry>
      </component>
    </module>
    """
        .replace("{classes}", classes)
        .replace("{sources}", sources);
  }

  private static String roots(List<Path> paths) {
    return paths.stream()
        .map(path -> "          <root url=\"" + Escape.xml(url(path)) + "\"/>\n")
        .collect(Collectors.joining());
  }

  private static String url(Path path) {
    String slashes = Escape.slashes(path);
    return Files.isDirectory(path) ? "file://" + slashes : "jar://" + slashes + "!/";
  }
}
