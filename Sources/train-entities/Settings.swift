/// The numbers that training can be tried with; the defaults are those the program's model has.
struct Settings {
  private var values: [String: Double] = Dictionary(
    uniqueKeysWithValues: Settings.standard.map { ($0.name, $0.value) })

  private static let standard: [(name: String, value: Double, what: String)] = [
    ("seed", 42, "of the order of sentences"),
    ("epochs", 10, "times that every sentence is learnt from"),
    ("fold-epochs", 4, "the same for the models that make the first pass's tags"),
    ("rate", 0.1, "step size of AdaGrad"),
    ("minimum", 2, "times a feature must occur"),
    ("coarse", 100, "word clusters, coarse"),
    ("fine", 1000, "word clusters, fine"),
    ("cluster-passes", 8, "of the exchange of words"),
    ("buckets", 32768, "of eight features each"),
    ("word-minimum", 3, "times a word must occur to have a cluster"),
    ("source", 1, "whose conventions the program follows: 1 ewt, 2 gum, 3 wikigold …"),
    ("ewt", 3, "weight of a sentence of that source"),
    ("gum", 3, ""),
    ("wikigold", 1, ""),
    ("crossner", 0.4, ""),
    ("redocred", 1, ""),
    ("unlabelled", 0.2, "weight of a sentence that an earlier model tagged; 0: none"),
    ("skip-from", 0, "leaves out the feature templates from this number"),
    ("skip-to", 0, "to this one"),
  ]

  /// Takes words such as "epochs=12".
  init(_ words: some Sequence<String>) throws {
    for word in words {
      let parts = word.split(separator: "=")
      guard parts.count == 2, let value = Double(parts[1]), values[String(parts[0])] != nil else {
        throw TrainingError.wrongUse
      }
      values[String(parts[0])] = value
    }
  }

  subscript(name: String) -> Double { values[name] ?? 0 }

  func integer(_ name: String) -> Int { Int(self[name]) }

  static var help: String {
    standard.map { "  \($0.name)=\($0.value)  \($0.what)" }.joined(separator: "\n")
  }
}
