import ArgumentParser
import Entities
import Exchange
import Marginalia
import Reader
import Synchronization

struct EntitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities",
    abstract: "List the people, places and organisations of articles.",
    discussion: """
      jsonl writes a JSON object a line for each article, csv a row for each mention. Positions are \
      code points of the canonical text.

      With --from, each line of the file is a JSON object with a text, {"id": …, "text": …}, and is \
      answered by a line {"id": …, "entities": […]} in the same order, with positions in that text; \
      a line that cannot be understood by {"id": …, "line": …, "error": …}, and the status is then 1. \
      Lines are answered as they come, so that the command can stand in a pipe over any number of \
      texts. Without articles, --format jsonl does this with standard input.

      \(Fixing.discussion)
      """)

  @Argument(help: "The articles, or - for standard input.", completion: .file())
  var articles: [String] = []

  @Option(help: "How to write the list.")
  var format: EntityFormat?

  @Option(
    help: "Only entities of these types, apart by commas or given again.")
  var type: [EntityTypeList] = []

  @Option(
    help: ArgumentHelp("That many words before and after each mention.", valueName: "words"))
  var context: Int?

  @Option(
    help: "A file of JSON lines with texts, or - for standard input.", completion: .file())
  var from: String?

  @Option(help: "How many articles or lines to work on at a time.")
  var jobs: Int = 1

  @OptionGroup var fixing: Fixing

  func validate() throws {
    if let context, !(1...1000).contains(context) {
      throw ValidationError("--context takes a number of words from 1 to 1000.")
    }
    guard (1...256).contains(jobs) else {
      throw ValidationError("--jobs takes a number from 1 to 256.")
    }
    guard fixing.corrections.isEmpty || articles.count == 1 else {
      throw ValidationError("--fix corrects one article; name one.")
    }
    guard lineSource != nil else {
      guard articles.isEmpty else { return }
      throw ValidationError(
        "Name articles, or --from and a file of JSON lines; - is standard input.")
    }
    guard articles.isEmpty, format == nil || format == .jsonl else {
      throw ValidationError("--from takes no articles, and gives JSON lines.")
    }
  }

  /// The file of JSON lines: also standard input where JSON lines are asked for, and no articles.
  private var lineSource: String? { from ?? (articles.isEmpty && format == .jsonl ? "-" : nil) }

  func run() throws {
    let surroundings = Surroundings.current()
    let names = NameList.read(in: surroundings)
    for problem in names.problems { Output.complain(problem.description) }
    let request = EntityRequest(
      types: Set(type.flatMap(\.types)), contextWords: context, names: names.corrections)
    if let lineSource { return try answerLines(of: lineSource, EntityLines(request: request)) }
    let writer = EntityWriter(
      format: format ?? .text, articleCount: articles.count, withContext: context != nil)
    writer.begin()
    let opener = EntityOpener(request: request, fixing: fixing, surroundings)
    let isDamaged = Mutex(false)
    try Subcommand.forEach(articles, jobs: jobs) { path throws(Failure) in
      let opened = try opener.open(path)
      if opened.status != .done { isDamaged.withLock { $0 = true } }
      return request.answer(for: opened)
    } take: { entities in
      writer.write(entities)
    } atEnd: {
      writer.end()
    }
    if !names.problems.isEmpty || isDamaged.withLock({ $0 }) { throw ExitStatus.look }
  }

  /// Answers a file of JSON lines; throws `look` where a line could not be understood.
  private func answerLines(of path: String, _ lines: EntityLines) throws {
    var source = try LineSource(path)
    let wrong = Mutex<(count: Int, first: Int)>((0, 0))
    let progress = Progress(of: "texts")
    let work = OrderedWork<EntityLines.Answers>(jobs: jobs) { answers in
      Output.write(answers.bytes)
      progress.add(answers.count)
      guard let first = answers.wrongLines.first else { return }
      wrong.withLock {
        $0 = ($0.count + answers.wrongLines.count, $0.count == 0 ? first : $0.first)
      }
    }
    while let batch = try source.next() { work.add { lines.answers(to: batch) } }
    work.finish()
    progress.finish()
    let (count, first) = wrong.withLock { $0 }
    guard count > 0 else { return }
    Output.complain(
      count == 1
        ? "Line \(first) could not be understood; its answer tells why."
        : "\(count) lines could not be understood, the first is line \(first); their answers tell why."
    )
    throw ExitStatus.look
  }
}
