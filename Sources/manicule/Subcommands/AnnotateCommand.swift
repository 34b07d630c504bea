import ArgumentParser
import Articles
import Marginalia

struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Add highlights and notes to an article from a script; prints their ids.",
    discussion: """
      The passage is named by its words, blind to white space. Where they stand in several places, \
      --prefix, --suffix or --start and --end (code points of the canonical text) decide.

      A tag is a word: # before it is left out, white space and commas inside become -.

      With --from, each line of the file is a JSON object with the keys quote, prefix, suffix, \
      start, end, whole (true or false), note, tags (an array) and color; all are added or none.
      """)

  @Argument(help: "The article.", completion: .file())
  var article: String

  @Option(help: "The words to highlight.")
  var quote: String?

  @Option(help: "The words just before them.")
  var prefix: String?

  @Option(help: "The words just after them.")
  var suffix: String?

  @Option(help: "Where they start, in code points.")
  var start: Int?

  @Option(help: "Where they end, in code points; the end is not included.")
  var end: Int?

  @Flag(help: "Write a note on the whole article, on no passage of it.")
  var whole = false

  @Option(help: "A note, in Markdown.")
  var note: String?

  @Option(help: "A tag; may be given again.")
  var tag: [String] = []

  @Option(help: "The colour.")
  var color: HighlightColor?

  @Option(help: "A file with a JSON object a line, or - for standard input.", completion: .file())
  var from: String?

  func validate() throws {
    guard from != nil else {
      do { return try single.check() } catch { throw ValidationError(error.description) }
    }
    let isAlone =
      quote == nil && prefix == nil && suffix == nil && start == nil && end == nil && !whole
      && note == nil && tag.isEmpty && color == nil
    guard isAlone else {
      throw ValidationError("--from goes without the options that make one note.")
    }
  }

  func run() throws {
    var opened = try Subcommand.open(article)
    guard !opened.store.isReadOnly else { throw ExitStatus.unreadable }
    let requests = try from.map(AnnotationRequest.read) ?? [single]
    let finder = PassageFinder(opened.article)
    var problems: [String] = []
    var ids: [AnnotationID] = []
    var generator = SystemRandomNumberGenerator()
    for request in requests {
      let id = AnnotationID(using: &generator)
      do {
        try request.add(
          to: &opened.store, of: opened.article, with: finder, at: Clock.now(), id: id)
        ids.append(id)
      } catch {
        problems.append(error.description)
      }
    }
    guard problems.isEmpty else {
      throw Failure.wrongUse(problems.joined(separator: "\n"))
    }
    do {
      try opened.file.save(
        opened.store.sidecar, of: opened.article, entries: opened.store.journal)
    } catch {
      throw Failure.unreadable(error)
    }
    Output.write(ids.map { "\($0)\n" }.joined())
  }

  private var single: AnnotationRequest {
    AnnotationRequest(
      quote: quote, prefix: prefix, suffix: suffix, start: start, end: end, isWhole: whole,
      note: note, tags: tag, color: color)
  }
}
