import ArgumentParser
import Glibc
import Reader

/// The program: what stands on its command line, and the way out.
@main
struct Manicule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manicule",
    abstract:
      "Read articles in the terminal, with their people, places and your notes beside them.",
    discussion: """
      manicule ARTICLE opens an article. Passages are highlighted (m) and annotated (a) by keys; \
      ? shows every key. Notes are kept in ARTICLE.manicule.json beside it, an open W3C format; \
      the article itself is never changed.

      An article is a text or Markdown file, or - for standard input.

      manicule --generate-completion-script bash (or zsh, fish) prints what completes commands and \
      options in that shell.
      """,
    version: Version.current,
    subcommands: [
      ReadCommand.self, PrintCommand.self, AnnotateCommand.self, NotesCommand.self,
      ExportCommand.self, EntitiesCommand.self, CheckCommand.self, KeysCommand.self,
      ThemesCommand.self, ConfigCommand.self, MergeCommand.self,
    ],
    defaultSubcommand: ReadCommand.self)

  @Flag(help: "Print the licences of the program and of what is in it, and who is to be named.")
  var licenses = false

  func validate() throws {
    guard licenses else { return }
    throw CleanExit.message(BuiltInFile.licenses.map(\.text).joined(separator: "\n"))
  }

  /// Runs the command line, and exits as the table of exit codes says.
  static func main() {
    // A reader that goes away (`| head`) is told of by a failed write.
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow (`ulimit -f`) too.
    signal(SIGXFSZ, SIG_IGN)
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      try checkFirst(arguments.first)
      if let articles = articlesAlone(in: arguments) {
        try Reading(articles: articles).run()
      } else {
        var command = try parseAsRoot()
        try command.run()
      }
    } catch let failure as Failure {
      Output.complain(failure.description)
      Glibc.exit(failure.status.rawValue)
    } catch let status as ExitStatus {
      Glibc.exit(status.rawValue)
    } catch {
      let isAnswer = exitCode(for: error) == .success
      let text = fullMessage(for: error)
      if isAnswer { Output.write(text + "\n") } else { Output.complain(text) }
      Glibc.exit(isAnswer ? ExitStatus.done.rawValue : ExitStatus.wrongUse.rawValue)
    }
  }

  /// The arguments where they are nothing but articles to read; nil for every other command line.
  ///
  /// The argument parser takes longer than all else until the first screen, and is left out then.
  private static func articlesAlone(in arguments: [String]) -> [String]? {
    guard let first = arguments.first, arguments.allSatisfy({ $0 == "-" || $0.first != "-" }) else {
      return nil
    }
    // No command has a name with one of these, and asking for the names takes its time.
    if first.contains("/") || first.contains(".") { return arguments }
    return isCommand(first) ? nil : arguments
  }

  /// Throws where a command is probably meant by the first argument, which is none and no file.
  private static func checkFirst(_ argument: String?) throws(Failure) {
    guard let argument, argument.allSatisfy(\.isLetter), access(argument, F_OK) != 0,
      !isCommand(argument),
      let nearest = configuration.subcommands.map({ $0._commandName }).nearest(to: argument)
    else { return }
    throw .wrongUse("There is no file and no command “\(argument)”; is “\(nearest)” meant?")
  }

  private static func isCommand(_ word: String) -> Bool {
    word == "help" || configuration.subcommands.contains { $0._commandName == word }
  }
}
