/// What the developer asks for.
struct Command {
  static let usage = """
    train-entities learns to find names, and measures how well the program does.

      train-entities train FOLDER MODEL [LANGUAGE] [NAME=VALUE]…
                                                        train.conll, unlabelled.txt -> a model file
      train-entities tags FOLDER MODEL                  a model file on dev.conll, by source
      train-entities names FILE.jsonl [ONLY] [-v]       the built-in tagger: exact spans and types
      train-entities groups FILE.jsonl [ONLY]           which mentions are one: pairwise F1
      train-entities people FILE.jsonl LIST [-v]        words for peoples that are found as groups
      train-entities speed FILE                         tokens a second on a text file

    Settings of train, with what they are by default:
    \(Settings.help)
    """

  private let words: [String]

  init(_ words: some Sequence<String>) { self.words = Array(words) }

  func run() throws {
    let rest = Array(words.dropFirst(2))
    guard let verb = words.first, let path = words.dropFirst().first else {
      throw TrainingError.wrongUse
    }
    let only = rest.first { !$0.hasPrefix("-") } ?? ""
    switch verb {
    case "train":
      let settings = rest.filter { $0.contains("=") }
      let names = rest.filter { !$0.contains("=") }
      guard let model = names.first,
        let training = try Training(Settings(settings), language: names.dropFirst().first ?? "en")
      else { throw TrainingError.wrongUse }
      try training.run(folder: path, output: model)
    case "tags":
      guard let model = rest.first else { throw TrainingError.wrongUse }
      let bytes = try Files.bytes(model)
      guard let loaded = ModelWriter.load(bytes) else {
        throw TrainingError.unreadable(path: model)
      }
      TagEvaluation.run(loaded, try Document.read(conll: path + "/dev.conll")).print()
    case "names": try NameEvaluation.run(path, only: only, isVerbose: rest.contains("-v"))
    case "groups": try GroupEvaluation.run(path, only: only)
    case "people":
      guard let list = rest.first else { throw TrainingError.wrongUse }
      try GroupWordEvaluation.run(path, list: list, isVerbose: rest.contains("-v"))
    case "speed": try SpeedEvaluation.run(path)
    default: throw TrainingError.wrongUse
    }
  }
}
