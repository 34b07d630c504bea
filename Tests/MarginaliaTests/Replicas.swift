import Articles
import Marginalia
import Randomness

/// Three copies of an article's notes that are edited apart, and sometimes merged, at random.
struct Replicas {
  let seed: UInt64
  private(set) var sidecars: [Sidecar]
  /// What all began with.
  let base: Sidecar
  /// The notes of copies that the reader has changed or deleted, having seen them.
  private(set) var settledNotes: Set<String> = []
  private var generator: SplitMix64
  private var notes = 0

  /// The second is what became of the first on some machines.
  private static let texts = [
    Marked("One «two» three «four» five «six» seven «eight» nine."),
    Marked("One «two» and three «four» five «six» seven «eight» nine."),
  ]

  init(seed: UInt64) {
    self.seed = seed
    generator = SplitMix64(seed: seed)
    var store = Replicas.texts[0].store()
    for (number, span) in Replicas.texts[0].spans.prefix(2).enumerated() {
      store.highlight(
        span, color: .yellow, note: number == 0 ? "Before all." : nil, tags: ["b", "a"],
        at: .noon(), id: .test(UInt64(number)))
    }
    base = store.sidecar
    sidecars = [base, base, base]
    for _ in 0..<Int.random(in: 1...3, using: &generator) { playRound() }
  }

  private mutating func playRound() {
    if Int.random(in: 0..<2, using: &generator) == 0 {
      let (one, other) = (random(0..<3), random(0..<3))
      sidecars[one] = Sidecar.merge(base: nil, ours: sidecars[one], theirs: sidecars[other])
    }
    for index in sidecars.indices { sidecars[index] = edited(sidecars[index]) }
  }

  private mutating func edited(_ sidecar: Sidecar) -> Sidecar {
    let text = Replicas.texts[random(0..<2)]
    var store = AnnotationStore(sidecar, of: text.article)
    for _ in 0..<random(1..<4) {
      // All share a clock of few moments, so that times are often the same.
      let time = Timestamp.noon(random(1..<6))
      let ids = store.sidecar.annotations.keys.sorted()
      let copies = ids.filter { store.sidecar.annotations[$0]?.conflictOf != nil }
      let candidates = copies.isEmpty || random(0..<3) > 0 ? ids : copies
      let id = candidates.isEmpty ? .test(0) : candidates[random(0..<candidates.count)]
      switch random(0..<12) {
      case 0, 1, 2: store.setNote(note(), of: id, at: time)
      case 3: store.setTags(tags(), of: id, at: time)
      case 4: store.setColor(HighlightColor.allCases[random(0..<5)], of: id, at: time)
      case 5: store.setSpan(text.spans[random(0..<4)], of: id, at: time)
      case 6, 7: store.delete(id, at: time)
      case 8: _ = store.undo(at: time)
      case 9: store = AnnotationStore(withMember(store.sidecar, of: id, time), of: text.article)
      case 10: store.delete(store.sidecar.annotations[id]?.conflictOf ?? id, at: time)
      default:
        // Ids of few, as if the same had been made on two machines.
        let new = AnnotationID.test(UInt64(random(2..<4)))
        if store.sidecar.annotations[new] != nil { continue }
        store.highlight(
          text.spans[2], color: .blue, note: note(), tags: tags(), at: time, id: new)
      }
    }
    for copy in sidecar.annotations.values where copy.conflictOf != nil {
      if store.sidecar.annotations[copy.id] != copy { settledNotes.formUnion([copy.note ?? ""]) }
    }
    return store.sidecar
  }

  /// As another tool would write one.
  private mutating func withMember(
    _ sidecar: Sidecar, of id: AnnotationID, _ time: Timestamp
  ) -> Sidecar {
    guard let annotation = sidecar.annotations[id] else { return sidecar }
    var object = annotation.json
    object["x:\(random(0..<2))"] = .string("\(random(0..<9))")
    object["modified"] = .string(time.following(annotation.modified).description)
    var sidecar = sidecar
    sidecar.annotations[id] = Annotation(.object(object))
    return sidecar
  }

  private mutating func note() -> String? {
    notes += 1
    return ["Note \(notes).", "Note \(notes).", "Often.", nil][random(0..<4)]
  }

  private mutating func tags() -> [String] {
    ["c", "a", "b"].filter { _ in random(0..<2) == 0 }
  }

  private mutating func random(_ range: Range<Int>) -> Int { .random(in: range, using: &generator) }
}
