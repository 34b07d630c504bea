import ArgumentParser
import Articles
import Glibc
import Reader
import Screen
import Views

struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Print an article as the reader lays it out.")

  @Argument(help: "The article, or - for standard input.", completion: .file())
  var article: String

  @Option(help: "Columns of text; without it, the terminal's, at most the measure of the settings.")
  var width: Int?

  @Option(help: "When to use bold, italics and colours.")
  var color: ColorChoice = .auto

  @Flag(help: "The canonical text and nothing else: the text in which positions count.")
  var body = false

  @Flag(help: "One sentence a line.")
  var sentences = false

  func validate() throws {
    if let width, !(1...10_000).contains(width) {
      throw ValidationError("--width takes a number from 1 to 10000.")
    }
    if body && sentences { throw ValidationError("--body and --sentences exclude each other.") }
  }

  func run() throws {
    let article = try Subcommand.read(article)
    if body {
      Output.writeForeign(article.text)
    } else if sentences {
      printSentences(of: article)
    } else {
      printLaidOut(article)
    }
    if article.status != .done { throw article.status }
  }

  private func printLaidOut(_ article: Article) {
    let surroundings = Surroundings.current()
    let isColored = color.isOn(in: surroundings)
    let theme =
      SettingsFile.themes(in: surroundings)
      .theme(named: isColored ? ThemeLibrary.ansi : ThemeLibrary.mono, hasTrueColor: false)?.theme
    let printer = FramePrinter(
      theme: color == .never || !color.isStyled(in: surroundings) ? nil : theme)
    var layout = ArticleLayout(article, width: width ?? Self.terminalWidth(in: surroundings))
    for index in article.blocks.indices {
      Output.write(printer.text(of: draw(blockNumber: index, of: article, in: &layout)))
    }
  }

  private func printSentences(of article: Article) {
    for sentence in article.printedSentences() {
      Output.writeForeign(article[sentence].onOneLine + "\n")
    }
  }

  private static func terminalWidth(in surroundings: Surroundings) -> Int {
    let measure = SettingsFile.read(in: surroundings).settings.measure
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return measure
    }
    return min(measure, Int(size.ws_col))
  }
}

/// When output is coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether attributes such as bold may be used.
  func isStyled(in surroundings: Surroundings) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: Output.isTerminal && surroundings.environment["TERM"] != "dumb"
    }
  }

  /// Whether colours may be used too (no-color.org).
  func isOn(in surroundings: Surroundings) -> Bool {
    isStyled(in: surroundings)
      && (self == .always || surroundings.environment["NO_COLOR", default: ""].isEmpty)
  }
}
