package io.github.breach.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * Starts the command.
 *
 * <p>Exit status: 0 when every input was read, 1 when some could not be (the others are printed all
 * the same), 2 for bad usage.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // System.out would encode in the platform's charset and write \r\n on Windows.
    PrintStream out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            false,
            StandardCharsets.UTF_8);
    Console console = new Console(System.in, new RecordOutput(out), System.err, Terminal.detect());
    Runtime.getRuntime().addShutdownHook(new Thread(console.records()::stop, "whole-lines"));
    System.exit(run(args, console, out));
  }

  /**
   * Runs one command line without touching the process: for tests and for callers inside a JVM.
   * Nothing here is taken for a terminal.
   */
  static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(args, new Console(in, new RecordOutput(out), err, Terminal.none()), out);
  }

  private static int run(String[] args, Console console, PrintStream out) {
    CommandLine line = BreachCommand.commandLine(console);
    line.setOut(console.printer(out));
    line.setErr(console.printer(console.err()));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.terminal().colour() ? Ansi.ON : Ansi.OFF));
    int status = line.execute(args);
    out.flush();
    return status;
  }
}
