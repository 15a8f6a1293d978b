package io.github.breach.examples.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The inputs that the arguments of a command name, in order.
 *
 * @param inputs a file or standard input each
 * @param complete false where a folder could not be searched
 */
record InputList(List<Input> inputs, boolean complete) {
  /** What is taken from a folder; how it is read, its content decides. */
  private static final Pattern DOCUMENT =
      Pattern.compile(".*\\.(txt|html?|xhtml|pdf)", Pattern.CASE_INSENSITIVE);

  static InputList of(List<String> arguments, Console console) {
    List<Input> inputs = new ArrayList<>();
    boolean complete = true;
    for (String argument : arguments) {
      if (isFolder(argument)) {
        complete &= addFolder(argument, inputs, console);
      } else {
        inputs.add(new Input(argument));
      }
    }
    return new InputList(List.copyOf(inputs), complete);
  }

  private static boolean isFolder(String argument) {
    try {
      return !argument.equals(Input.STANDARD) && Files.isDirectory(Path.of(argument));
    } catch (InvalidPathException e) {
      return false; // told when the file is opened
    }
  }

  private static boolean addFolder(String folder, List<Input> inputs, Console console) {
    List<String> found;
    try (Stream<Path> walk = Files.walk(Path.of(folder))) {
      // By the path's text, so that every platform gives the same order.
      found =
          walk.filter(path -> DOCUMENT.matcher(path.toString()).matches())
              .filter(Files::isRegularFile)
              .map(path -> path.toString().replace(File.separatorChar, '/'))
              .sorted()
              .toList();
    } catch (IOException e) {
      console.complain(folder, Reasons.of(e));
      return false;
    } catch (UncheckedIOException e) {
      console.complain(folder, Reasons.of(e.getCause()));
      return false;
    }
    if (found.isEmpty()) {
      console.complain(folder, "no *.txt, *.html or *.pdf below");
    }
    found.forEach(path -> inputs.add(new Input(path)));
    return true;
  }
}
