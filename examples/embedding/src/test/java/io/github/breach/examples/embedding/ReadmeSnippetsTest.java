package io.github.breach.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.model.Disclosure;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles and runs every Java snippet of the pages and of the Javadoc. On the pages, a comment
 * behind a statement is what its value prints.
 */
class ReadmeSnippetsTest {
  private static final Path ROOT = Path.of("../..");
  private static final List<String> PAGES =
      List.of("README.md", "breach-model/README.md", "breach-extract/README.md");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
  private static final Pattern JAVADOC_BLOCK =
      Pattern.compile("(?s)<pre>\\{@code\\n(.*?)\\n *\\* \\}</pre>");
  private static final Pattern CHECKED = Pattern.compile("(?m)^(\\w.*);\\s*// (.+)$");

  private static final String HEAD =
      Stream.of(
              "com.fasterxml.jackson.core.type.TypeReference",
              "com.fasterxml.jackson.databind.ObjectMapper",
              "io.github.breach.examples.embedding.SnippetContext",
              "io.github.breach.core.count.*",
              "io.github.breach.core.date.*",
              "io.github.breach.core.lexicon.*",
              "io.github.breach.core.morphology.*",
              "io.github.breach.core.number.*",
              "io.github.breach.extract.*",
              "io.github.breach.extract.explain.*",
              "io.github.breach.extract.notice.*",
              "io.github.breach.extract.spi.*",
              "io.github.breach.model.*",
              "io.github.breach.model.followup.*",
              "io.github.breach.model.plain.*",
              "io.github.breach.model.statutory.*",
              "java.io.*",
              "java.nio.file.*",
              "java.time.*",
              "java.util.*",
              "java.util.stream.*")
          .map(name -> "import " + name + ";\n")
          .collect(Collectors.joining());

  @BeforeAll
  static void writesAFolderOfTexts(@TempDir Path folder) throws IOException {
    SampleTexts.write(folder);
    Files.writeString(folder.resolve("data-items.tsv"), "PREFERENCE\t推し作家\n");
    SnippetContext.folder = folder;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("snippets")
  void compilesAndRuns(Snippet snippet, @TempDir Path out) throws Exception {
    Path source = out.resolve("Snippet.java");
    Files.writeString(source, snippet.asClass());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of("-proc:none", "-encoding", "UTF-8", "-d", out.toString(), "-cp", classPath());
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      assertTrue(compiled, messages::toString);
    }
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {out.toUri().toURL()}, getClass().getClassLoader())) {
      loader.loadClass("Snippet").getMethod("run").invoke(null);
    }
  }

  @Test
  void theFirstSnippetHasFiveLines() throws IOException {
    assertEquals(5, snippets().findFirst().orElseThrow().code().lines().count());
    assertEquals(
        3,
        snippets()
            .findFirst()
            .orElseThrow()
            .code()
            .lines()
            .filter(l -> l.startsWith("same("))
            .count());
  }

  @Test
  void theTableNamesEveryField() throws IOException {
    String page = Files.readString(ROOT.resolve("breach-model/README.md"));
    for (RecordComponent component : Disclosure.class.getRecordComponents()) {
      String field = component.getName().replace("OrNull", "");
      assertTrue(
          page.contains("| `" + field + "` |") || page.contains("| `" + field + "."),
          "no row for " + field);
    }
  }

  static Stream<Snippet> snippets() throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    for (String page : PAGES) {
      Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve(page)));
      for (int i = 1; block.find(); i++) {
        String code =
            CHECKED
                .matcher(block.group(1))
                .replaceAll(
                    m ->
                        Matcher.quoteReplacement(
                            "same(\"" + m.group(2) + "\", " + m.group(1) + ");"));
        snippets.add(new Snippet(page, i, code));
      }
    }
    for (String module : List.of("breach-model", "breach-core", "breach-extract")) {
      addJavadoc(ROOT.resolve(module).resolve("src/main/java"), snippets);
    }
    return snippets.stream();
  }

  private static void addJavadoc(Path sources, List<Snippet> snippets) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(sources)) {
      files = found.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
    for (Path file : files) {
      Matcher block = JAVADOC_BLOCK.matcher(Files.readString(file));
      for (int i = 1; block.find(); i++) {
        String code = block.group(1).replaceAll("(?m)^ *\\* ?", "");
        if (code.charAt(0) != '#') { // a table, not Java
          snippets.add(new Snippet(file.getFileName().toString(), i, code));
        }
      }
    }
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** A block of Java on a page. */
  record Snippet(String page, int number, String code) {

    String asClass() {
      return HEAD
          + "public final class Snippet extends SnippetContext {\n"
          + "public static void run() throws Exception {\n"
          + code
          + "\n}\n}\n";
    }

    @Override
    public String toString() {
      return page + ", snippet " + number;
    }
  }
}
