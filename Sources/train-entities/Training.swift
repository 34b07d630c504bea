import Entities

/// The steps from text to model.
struct Training {
  private let settings: Settings
  private let language: UInt32
  private let clock = ContinuousClock()

  /// `language` is the BCP 47 language subtag of the text; nil for one that is none.
  init?(_ settings: Settings, language: String) {
    guard let tag = NameModel.languageNumber(language) else { return nil }
    self.settings = settings
    self.language = tag
  }

  /// Learns from `train.conll` and `unlabelled.txt` in `folder`, measures on its `dev.conll`, and
  /// writes the model.
  func run(folder: String, output: String) throws {
    let start = clock.now
    func note(_ text: String) {
      print("\(Int((clock.now - start) / .seconds(1))) s: \(text)")
    }
    let train = try Document.read(conll: folder + "/train.conll")
    let unlabelled = try Document.read(sentences: folder + "/unlabelled.txt")
    for document in train { document.weight = Float(settings[document.corpus]) }
    let table = clusters(train + unlabelled)
    note("words clustered")
    let first = firstPass(train, table)
    note("tags of the first pass made")
    var (bytes, model) = learn(train, table, first)
    if settings["unlabelled"] > 0, let teacher = model {
      note("first model learnt")
      let tags = label(unlabelled, teacher)
      (bytes, model) = learn(train + unlabelled, table, first + tags)
    }
    note("model learnt, \(bytes.count) bytes")
    try Files.write(bytes, to: output)
    if let model {
      TagEvaluation.run(model, try Document.read(conll: folder + "/dev.conll")).print()
    }
  }

  private func clusters(_ documents: [Document]) -> WordTable {
    let passes = settings.integer("cluster-passes")
    let pairs = WordPairs(documents, minimum: settings.integer("word-minimum"))
    return WordTable(
      coarse: WordClusters(pairs, count: settings.integer("coarse"), passes: passes),
      fine: WordClusters(pairs, count: settings.integer("fine"), passes: passes))
  }

  /// What a first pass makes of each document, by a model that has learnt from the other half of
  /// them: as good, and as bad, as a first pass is on new text.
  private func firstPass(_ documents: [Document], _ table: WordTable) -> [[UInt8]] {
    var tags = [[UInt8]](repeating: [], count: documents.count)
    for fold in 0..<2 {
      let half = documents.indices.filter { $0 % 2 != fold }.map { documents[$0] }
      guard let model = learn(half, table, [], epochs: "fold-epochs").model else { continue }
      for index in documents.indices where index % 2 == fold {
        let document = documents[index]
        tags[index] = NameDecoder(model, document.text, document.bytes).tags(passes: 1)
      }
    }
    return tags
  }

  /// Gives documents that nobody tagged the tags of `teacher`; returns those of its first pass.
  private func label(_ documents: [Document], _ teacher: NameModel) -> [[UInt8]] {
    documents.map { document in
      let decoder = NameDecoder(teacher, document.text, document.bytes)
      document.tags = decoder.tags()
      document.weight = Float(settings["unlabelled"])
      return decoder.tags(passes: 1)
    }
  }

  private func learn(
    _ documents: [Document], _ table: WordTable, _ first: [[UInt8]], epochs: String = "epochs"
  ) -> (bytes: [UInt8], model: NameModel?) {
    let to = UInt64(settings["skip-to"])
    let skipped = to > 0 ? Set(UInt64(settings["skip-from"])...to) : []
    let set = TrainingSet(
      documents, table, minimum: settings.integer("minimum"), skipped: skipped, first: first)
    let field = RandomField(set, seed: UInt64(settings["seed"]), rate: Float(settings["rate"]))
    field.train(epochs: settings.integer(epochs))
    let bytes = ModelWriter.bytes(
      field, table, bucketCount: settings.integer("buckets"), source: settings.integer("source"),
      language: language)
    return (bytes, ModelWriter.load(bytes))
  }
}
