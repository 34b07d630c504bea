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

      With --from, each line of the file is a JSON object with the keys quote, prefix, suffix, \
      start, end, note, tags (an array) and color; all are added or none.
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

  @Option(help: "A note, in Markdown.")
  var note: String?

  @Option(help: "A tag; may be given again.")
  var tag: [String] = []

  @Option(help: "The colour.")
  var color: HighlightColor?

  @Option(help: "A file with a JSON object a line, or - for standard input.", completion: .file())
  var from: String?

  func validate() throws {
    if from == nil, quote == nil, start == nil || end == nil {
      throw ValidationError("Name the passage by --quote, or by --start and --end, or give --from.")
    }
    if from != nil, quote != nil || start != nil || end != nil || note != nil || !tag.isEmpty {
      throw ValidationError("--from goes without the options that name one passage.")
    }
  }

  func run() throws {
    var opened = try Subcommand.open(article)
    guard !opened.store.isReadOnly else {
      throw Failure(status: .unreadable, description: opened.problem ?? "The notes are read-only.")
    }
    if let problem = opened.problem { Output.complain(problem) }
    let requests = try from.map(AnnotationRequest.read) ?? [single]
    let finder = PassageFinder(opened.article)
    var problems: [String] = []
    var ids: [AnnotationID] = []
    var generator = SystemRandomNumberGenerator()
    for request in requests {
      switch request.find(with: finder, in: opened.article) {
      case .success(let span):
        let id = AnnotationID(using: &generator)
        opened.store.highlight(
          span, color: request.color, note: request.note, tags: request.tags, at: Clock.now(),
          id: id)
        ids.append(id)
      case .failure(let problem): problems.append(problem.description)
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
    let position = start.flatMap { start in end.map { TextPosition(start: start, end: $0) } }
    return AnnotationRequest(
      line: nil, quote: quote, prefix: prefix ?? "", suffix: suffix ?? "", position: position,
      note: note, tags: tag, color: color ?? .yellow)
  }
}
