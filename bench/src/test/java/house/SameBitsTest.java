package house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No coordinate comes out of a function whose last bit is up to the machine: the same recipe gives
 * the same bits everywhere. What each operation draws is compared by {@code DigestTableTest}.
 */
class SameBitsTest {
  /** Classes that may use them, and why no coordinate hears of it. */
  private static final Map<String, String> EXCUSED =
      Map.of(
          "senga.trend.Rise", "how likely a rise of memory is by chance",
          "senga.soak.Ticks", "the marks beside a plot of memory");

  /** Called, referred to or imported. */
  private static final Pattern IN_A_SKETCH = Pattern.compile("\\bMath(?:\\.|::)(\\w+)");

  private static final MethodTypeDesc OF_A_DOUBLE =
      MethodTypeDesc.of(ConstantDescs.CD_double, ConstantDescs.CD_double);

  private static Path root;
  private static List<InexactCall> calls;

  @BeforeAll
  static void readTheHouse() throws IOException {
    root = Repository.root();
    calls = new ArrayList<>();
    for (String module : List.of("library", "live")) {
      Path classes = root.resolve(module).resolve("target/classes");
      for (Path file : Repository.files(classes, path -> Repository.hasEnding(path, ".class"))) {
        calls.addAll(InexactCall.in(Files.readAllBytes(file)));
      }
    }
    calls.removeIf(call -> call.room().equals("senga.math"));
  }

  @Test
  void onlyMathMayCallFunctionsThatDifferFromMachineToMachine() {
    assertThat(calls).filteredOn(call -> !EXCUSED.containsKey(call.outermost())).isEmpty();
  }

  @Test
  void everyExcuseIsNeeded() {
    Set<String> callers = new TreeSet<>();
    calls.forEach(call -> callers.add(call.outermost()));
    assertThat(callers).containsAll(EXCUSED.keySet());
  }

  @Test
  void theGalleryTeachesTheSame() throws IOException {
    for (Path file : Repository.sources(root.resolve("sketches/gallery"))) {
      assertThat(faultsOf(Files.readString(file))).as("%s", file).isEmpty();
    }
  }

  @Test
  void aCallInASketchIsSeen() {
    assertThat(faultsOf("double y = Math.sin(x) + Math.abs(x);"))
        .containsExactly("Math.sin, use Trig.sin or sinDegrees");
    assertThat(faultsOf("xs.map(Math::exp)")).containsExactly("Math::exp, use Powers.exp");
    assertThat(faultsOf("import static java.lang.Math.pow;\nimport static java.lang.Math.max;"))
        .containsExactly("Math.pow, use Powers.pow");
  }

  @Test
  void aCallIsSeenAndToldWhatToUseInstead() {
    assertThat(faultsOf(code -> code.dload(0).invokestatic(math("Math"), "sin", OF_A_DOUBLE)))
        .containsExactly(
            "senga.shapes.Spy.peek calls Math.sin, whose last bit differs from machine to machine:"
                + " use senga.math.Trig.sin or sinDegrees");
    assertThat(
            faultsOf(code -> code.dload(0).invokestatic(math("StrictMath"), "cbrt", OF_A_DOUBLE)))
        .containsExactly(
            "senga.shapes.Spy.peek calls StrictMath.cbrt, whose last bit differs from machine to"
                + " machine: use senga.math.Powers.pow");
  }

  @Test
  void aMethodReferenceIsSeen() {
    DirectMethodHandleDesc cosine =
        MethodHandleDesc.ofMethod(
            DirectMethodHandleDesc.Kind.STATIC, math("Math"), "cos", OF_A_DOUBLE);
    DynamicCallSiteDesc site =
        DynamicCallSiteDesc.of(
            ConstantDescs.ofCallsiteBootstrap(
                ClassDesc.of("java.lang.invoke.LambdaMetafactory"),
                "metafactory",
                ConstantDescs.CD_CallSite,
                ConstantDescs.CD_MethodType,
                ConstantDescs.CD_MethodHandle,
                ConstantDescs.CD_MethodType),
            "applyAsDouble",
            MethodTypeDesc.of(ClassDesc.of("java.util.function.DoubleUnaryOperator")),
            OF_A_DOUBLE,
            cosine,
            OF_A_DOUBLE);
    assertThat(faultsOf(code -> code.invokedynamic(site).pop().dload(0)))
        .singleElement()
        .asString()
        .startsWith("senga.shapes.Spy.peek calls Math.cos, ");
  }

  @Test
  void whatIsExactByDefinitionMayBeCalled() {
    for (String exact : List.of("sqrt", "abs", "floor", "rint", "toRadians")) {
      assertThat(faultsOf(code -> code.dload(0).invokestatic(math("Math"), exact, OF_A_DOUBLE)))
          .isEmpty();
    }
  }

  private static List<String> faultsOf(String sketch) {
    List<String> faults = new ArrayList<>();
    Matcher call = IN_A_SKETCH.matcher(sketch);
    while (call.find()) {
      InexactCall.instead(call.group(1))
          .ifPresent(ours -> faults.add(call.group() + ", use " + ours));
    }
    return faults;
  }

  private static ClassDesc math(String name) {
    return ClassDesc.of("java.lang", name);
  }

  /** What is found in a method that loads its answer by this code. */
  private static List<String> faultsOf(Consumer<CodeBuilder> code) {
    byte[] spy =
        ClassFile.of()
            .build(
                ClassDesc.of("senga.shapes.Spy"),
                type ->
                    type.withMethodBody(
                        "peek",
                        OF_A_DOUBLE,
                        ClassFile.ACC_STATIC,
                        body -> {
                          code.accept(body);
                          body.dreturn();
                        }));
    return InexactCall.in(spy).stream().map(InexactCall::toString).toList();
  }
}
