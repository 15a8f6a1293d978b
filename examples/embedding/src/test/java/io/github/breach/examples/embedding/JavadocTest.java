package io.github.breach.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every public type, method, field and constant of the library says what it is. */
class JavadocTest {
  private static final Path ROOT = Path.of("../..");

  @Test
  void nothingPublicIsWithoutAComment() throws IOException {
    List<String> missing = new ArrayList<>();
    int seen = 0;
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none", "-encoding", "UTF-8"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources()));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        PublicMembers members = new PublicMembers(docs, missing);
        members.scan(unit, null);
        seen += members.seen;
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(seen > 500, "seen only " + seen);
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : List.of("breach-model", "breach-core", "breach-extract")) {
      Path base = ROOT.resolve(module).resolve("src/main/java/io");
      try (Stream<Path> files = Files.walk(base)) {
        files
            .filter(f -> f.toString().endsWith(".java") && !f.toString().contains("internal"))
            .forEach(sources::add);
      }
    }
    return sources;
  }

  /** Walks what can be seen from outside; what a record or an override inherits needs no words. */
  private static final class PublicMembers extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees docs;
    private final List<String> missing;
    private int seen;

    PublicMembers(DocTrees docs, List<String> missing) {
      this.docs = docs;
      this.missing = missing;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
      if (!isVisible(type.getModifiers())) {
        return null;
      }
      check(type.getSimpleName().toString());
      return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      boolean constructor = method.getReturnType() == null;
      boolean overrides =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
      if (isVisible(method.getModifiers())
          && !overrides
          && !(constructor && isIn(Tree.Kind.RECORD))) {
        check(method.getName() + "(" + method.getParameters() + ")");
      }
      return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, @Nullable Void unused) {
      boolean component = isIn(Tree.Kind.RECORD) && !isStatic(field);
      if (isVisible(field.getModifiers()) && !component) {
        check(field.getName().toString());
      }
      return null;
    }

    private static boolean isStatic(VariableTree field) {
      return field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private boolean isVisible(ModifiersTree modifiers) {
      boolean isPrivate = modifiers.getFlags().contains(Modifier.PRIVATE);
      return modifiers.getFlags().contains(Modifier.PUBLIC)
          || (isIn(Tree.Kind.INTERFACE) && !isPrivate);
    }

    private boolean isIn(Tree.Kind kind) {
      return getCurrentPath().getParentPath() != null
          && getCurrentPath().getParentPath().getLeaf().getKind() == kind;
    }

    private void check(String name) {
      seen++;
      if (docs.getDocComment(getCurrentPath()) == null) {
        Path file = Path.of(getCurrentPath().getCompilationUnit().getSourceFile().toUri());
        missing.add(file.getFileName() + ": " + name);
      }
    }
  }
}
