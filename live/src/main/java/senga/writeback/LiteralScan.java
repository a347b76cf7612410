package senga.writeback;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Finds the values that stand in a source, by Java's own parser. */
final class LiteralScan extends TreeScanner<@Nullable Void, @Nullable Void> {
  private static final String SIGN = "-";

  private final String source;
  private final CompilationUnitTree unit;
  private final SourcePositions places;
  private final Deque<String> calls = new ArrayDeque<>();
  private final List<Literal> found = new ArrayList<>();

  private LiteralScan(String source, CompilationUnitTree unit, SourcePositions places) {
    this.source = source;
    this.unit = unit;
    this.places = places;
  }

  /** In the order of the text; of a source with errors, what could be understood. */
  static List<Literal> of(String source) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    JavacTask task =
        (JavacTask)
            javac.getTask(
                Writer.nullWriter(),
                null,
                new DiagnosticCollector<>(),
                List.of("-proc:none"),
                null,
                List.of(new Text(source)));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      LiteralScan scan = new LiteralScan(source, unit, Trees.instance(task).getSourcePositions());
      scan.scan(unit, null);
      return List.copyOf(scan.found);
    } catch (IOException impossible) { // the source is in memory
      throw new UncheckedIOException(impossible);
    }
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String text) {
      super(URI.create("sketch:///Sketch.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, JavaFileObject.Kind kind) {
      return true;
    }
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
    scan(call.getMethodSelect(), null);
    arguments(lastName(call.getMethodSelect()), call.getArguments());
    return null;
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree call, @Nullable Void none) {
    arguments(lastName(call.getIdentifier()), call.getArguments());
    scan(call.getClassBody(), null);
    return null;
  }

  private void arguments(String name, List<? extends ExpressionTree> arguments) {
    calls.push(name);
    scan(arguments, null);
    calls.pop();
  }

  private static String lastName(Tree tree) {
    return switch (tree) {
      case MemberSelectTree select -> select.getIdentifier().toString();
      case IdentifierTree name -> name.getName().toString();
      default -> "";
    };
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree unary, @Nullable Void none) {
    boolean signed =
        unary.getKind() == Tree.Kind.UNARY_MINUS
            && unary.getExpression() instanceof LiteralTree literal
            && literal.getValue() instanceof Number;
    if (signed) {
      add(unary, kind(SIGN + text(unary.getExpression())));
      return null;
    }
    return super.visitUnary(unary, null);
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
    switch (literal.getValue()) {
      case Boolean flag -> add(literal, Literal.Kind.FLAG);
      case Number number -> add(literal, kind(text(literal)));
      case String text when !text(literal).startsWith("\"\"\"") -> add(literal, Literal.Kind.TEXT);
      case null, default -> {}
    }
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void none) {
    constant(select, select.getIdentifier().toString());
    return super.visitMemberSelect(select, null);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
    constant(name, name.getName().toString());
    return null;
  }

  /** The last word of {@code Anchor.MIDDLE}; by custom, constants are written in capitals. */
  private void constant(Tree tree, String name) {
    if (!calls.isEmpty() && name.equals(name.toUpperCase(Locale.ROOT))) {
      int to = (int) places.getEndPosition(unit, tree);
      add(Literal.Kind.CONSTANT, to - name.length(), to);
    }
  }

  private void add(Tree tree, Literal.Kind kind) {
    int from = (int) places.getStartPosition(unit, tree);
    add(kind, from, (int) places.getEndPosition(unit, tree));
  }

  private void add(Literal.Kind kind, int from, int to) {
    String call = calls.isEmpty() ? "" : calls.peek();
    found.add(new Literal(kind, from, to, source.substring(from, to), call));
  }

  private String text(Tree tree) {
    int from = (int) places.getStartPosition(unit, tree);
    return source.substring(from, (int) places.getEndPosition(unit, tree));
  }

  private static Literal.Kind kind(String number) {
    String lower = number.toLowerCase(Locale.ROOT);
    boolean other = lower.startsWith("0x") || lower.startsWith("-0x") || lower.contains("0b");
    String telling = other ? "[.p]" : "[.efd]";
    boolean fraction = lower.matches(".*" + telling + ".*");
    return fraction ? Literal.Kind.FRACTION : Literal.Kind.WHOLE;
  }
}
