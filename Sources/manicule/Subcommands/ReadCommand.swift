import ArgumentParser

struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Open articles in the reader, one after the other (what manicule ARTICLE does).")

  @Argument(help: "The article to read, or - for standard input.", completion: .file())
  var articles: [String] = []

  func run() throws { try Reading(articles: articles).run() }
}
