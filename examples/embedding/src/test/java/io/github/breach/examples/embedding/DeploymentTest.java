package io.github.breach.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.extract.TextSource;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program says the same wherever the library lies and whatever the defaults of its JVM are. */
class DeploymentTest {
  private static final String MAIN = "io.github.breach.examples.embedding.Main";
  private static final String MODULE = "io.github.breach.examples.embedding/" + MAIN;

  private static Path scratch = Path.of("");
  private static Path notices = Path.of("");
  private static String expected = "";

  @BeforeAll
  static void writesTheNotices(@TempDir Path folder) throws IOException {
    scratch = folder;
    notices = Files.createDirectory(scratch.resolve("notices"));
    SampleTexts.write(notices);
    expected =
        String.join(
                "\n",
                new IncidentList(DisclosureParser.standard())
                    .of(
                        SampleTexts.all().entrySet().stream()
                            .map(e -> TextSource.of(e.getKey(), e.getValue()))))
            + "\n";
  }

  @Test
  void onTheClassPath() throws Exception {
    assertEquals(expected, output(java(), "-cp", path(entry -> true), MAIN, folder()));
  }

  @Test
  void onTheModulePath() throws Exception {
    assertEquals(expected, output(java(), "-p", path(entry -> true), "-m", MODULE, folder()));
  }

  /**
   * jlink takes no automatic modules, which icu4j and kuromoji are: the image holds java.base, and
   * the library stays on the module path.
   */
  @Test
  void onAnImageOfJavaBaseAlone() throws Exception {
    Path image = scratch.resolve("base-image");
    output(tool("jlink"), "--add-modules", "java.base", "--output", image.toString());
    String java = image.resolve("bin/java").toString();
    assertEquals(expected, output(java, "-p", path(entry -> true), "-m", MODULE, folder()));
  }

  /** Programs that only read records need no more than the model, which links. */
  @Test
  void theModelIsLinkedIntoAnImage() throws Exception {
    Path image = scratch.resolve("model-image");
    output(
        tool("jlink"),
        "-p",
        path(entry -> entry.contains("breach-model")),
        "--add-modules",
        "io.github.breach.model",
        "--output",
        image.toString());
    String modules = output(image.resolve("bin/java").toString(), "--list-modules");
    assertEquals(
        List.of("io.github.breach.model", "java.base"),
        modules.lines().map(line -> line.replaceFirst("@.*", "")).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9",
        "-Duser.language=th -Duser.country=TH -Duser.extensions=ca-buddhist-nu-thai",
        "-Duser.language=ja -Duser.country=JP -Duser.variant=JP -Dfile.encoding=Shift_JIS",
        "-Duser.language=ar -Duser.country=SA -Duser.timezone=Pacific/Kiritimati",
        "-Duser.timezone=Pacific/Pago_Pago -Dfile.encoding=US-ASCII -Dsun.jnu.encoding=US-ASCII",
      })
  void underAnyLocaleZoneAndCharset(String defaults) throws Exception {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(List.of(defaults.split(" ")));
    command.addAll(List.of("-cp", path(entry -> true), MAIN, folder()));
    assertEquals(expected, output(command.toArray(String[]::new)));
  }

  private static String folder() {
    return notices.toString();
  }

  private static String java() {
    return tool("java");
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  /** The library, what it needs at run time and this module, of the class path of the tests. */
  private static String path(Predicate<String> wanted) {
    String tests =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(tests.split(File.pathSeparator))
        .filter(DeploymentTest::isRuntime)
        .filter(wanted)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isRuntime(String entry) {
    String name = Path.of(entry).getFileName().toString();
    return name.equals("classes")
        || Stream.of("breach-", "icu4j-", "kuromoji-", "slf4j-").anyMatch(name::startsWith);
  }

  private static String output(String... command) throws IOException, InterruptedException {
    Path out = Files.createTempFile(scratch, "out", ".txt");
    Path errors = Files.createTempFile(scratch, "errors", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    assertEquals(0, process.waitFor(), () -> "failed: " + read(errors) + read(out));
    return read(out).replace(System.lineSeparator(), "\n");
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
