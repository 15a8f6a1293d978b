package io.github.breach.examples.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand, which is bad usage. */
@Command(
    name = "breach",
    mixinStandardHelpOptions = true,
    versionProvider = BreachCommand.Version.class,
    description = "Reads Japanese personal-data-breach notices.",
    exitCodeListHeading = BreachCommand.EXIT,
    exitCodeList = {BreachCommand.EXIT_0, BreachCommand.EXIT_1, BreachCommand.EXIT_2},
    footerHeading = "%nExamples:%n",
    footer = {
      "  breach parse --format html notices/ > notices.html",
      "  echo '令和6年9月30日から翌日まで' | breach dates",
      "  source <(breach generate-completion)      # in bash or zsh"
    })
final class BreachCommand implements Runnable {
  static final String EXIT = "%nExit status:%n";
  static final String EXIT_0 = "0:every input was read";
  static final String EXIT_1 = "1:some input could not be read; the others are printed";
  static final String EXIT_2 = "2:bad usage; nothing is printed";

  @Spec private CommandSpec spec = CommandSpec.create();

  static CommandLine commandLine(Console console) {
    return new CommandLine(new BreachCommand())
        .addSubcommand(new ParseCommand(console))
        .addSubcommand(new DatesCommand(console))
        .addSubcommand(new CountsCommand(console))
        .addSubcommand(new GenerateCompletion())
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command: parse, dates or counts");
  }

  /** The version written into the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = BreachCommand.class.getPackage().getImplementationVersion();
      return new String[] {"breach " + (version == null ? "(not packaged)" : version)};
    }
  }
}
