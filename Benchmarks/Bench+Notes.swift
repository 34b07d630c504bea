import Articles
import Glibc
import Marginalia
import PseudoTerminal

/// Many notes: how long their article takes to open, to be edited under them, to be saved.
extension Bench {
  func measureNotes() throws -> [Figure] {
    try measureAnchoring() + measureMany() + [measureRivals()]
  }

  /// A thousand notes on 100 KB that were edited, with nothing but the sidecar left.
  private func measureAnchoring() throws -> [Figure] {
    let notes = BenchNotes(count: 1_000, on: BenchArticle.text(ofBytes: 100_000))
    let edited = notes.edited()
    let sidecar = notes.sidecar
    var placed: [PlacedAnnotation] = []
    let anchoring = Samples(
      (0..<5).map { _ in
        milliseconds { placed = AnnotationStore(sidecar, of: edited).annotations }
      })
    let orphans = placed.count { $0.placement.state == .orphaned }
    let (original, changed) = try firstScreens(
      of: [notes.article.text, edited.text], with: sidecar.bytes)
    return [
      Figure(
        name: "1,000 notes found in 100 KB that were edited", value: anchoring.median, unit: "ms",
        target: 1000, details: "least \(Report.rounded(anchoring.least)) ms; \(orphans) not found"),
      Figure(
        name: "first full screen of it, later than unedited by",
        value: max(0, changed.median - original.median), unit: "ms", target: 5,
        details: "\(Report.rounded(changed.median)) ms, \(Report.rounded(original.median)) ms"),
    ]
  }

  /// Ten thousand notes on a megabyte: saved, merged, moved about in.
  private func measureMany() throws -> [Figure] {
    let notes = BenchNotes(count: 10_000, on: BenchArticle.text)
    let file = SidecarFile(
      ofArticle: path(of: "many.txt"), dataFolder: path(of: "data"), stateFolder: path(of: "state"))
    var store = AnnotationStore(notes.sidecar, of: notes.article)
    try file.save(store.sidecar, of: notes.article)
    var journaled = store.journal.count
    var saving: [Double] = []
    for number in 0..<11 {
      let change = milliseconds {
        store.setNote("Note \(number).", of: notes.ids[number], at: notes.time(number))
      }
      let entries = Array(store.journal[journaled...])
      journaled = store.journal.count
      let save = try milliseconds {
        try file.save(store.sidecar, of: notes.article, entries: entries)
      }
      saving.append(change + save)
    }
    let (ours, theirs) = notes.sides()
    let merging = Samples(
      (0..<5).map { _ in milliseconds { _ = Sidecar.merge(base: nil, ours: ours, theirs: theirs) } }
    )
    let saved = Samples(saving)
    return [
      Figure(
        name: "a change among 10,000 notes made and saved", value: saved.median, unit: "ms",
        target: 100,
        details:
          "least \(Report.rounded(saved.least)) ms; \(store.sidecar.bytes.count / 1_000_000) MB"),
      Figure(
        name: "10,000 notes merged with 10,000", value: merging.median, unit: "ms", target: 1000,
        details: "least \(Report.rounded(merging.least)) ms; half of them changed on both sides"),
    ]
      + keyResults(
        "among 10,000 notes",
        try keysAmong(notes.article.text, with: store.sidecar.bytes))
  }

  /// Two loops that add five hundred notes each to one article, every note by a program of its own.
  private func measureRivals() throws -> Figure {
    let count = 500
    try write(Array("A short line of text.\n".utf8), to: "rivals.txt")
    let loop = "for i in $(seq \(count)); do \"$0\" annotate \"$1\" --quote short --note $2$i; done"
    let rivals = try ["a", "b"].map { name in
      try PseudoTerminal(
        path: "/bin/sh", arguments: ["-c", loop, program, path(of: "rivals.txt"), name],
        environment: environment, size: Bench.size)
    }
    for rival in rivals { try rival.waitForExit(within: .seconds(300)) }
    let notes = try Sidecar(contentsOf: path(of: "rivals.txt.manicule.json"))?.annotations.values
    let texts = Set((notes.map(Array.init) ?? []).compactMap(\.note))
    let wanted = ["a", "b"].flatMap { name in (1...count).map { "\(name)\($0)" } }
    return Figure(
      name: "of 1,000 notes that two add at once, lost",
      value: Double(wanted.count { !texts.contains($0) }),
      unit: "", target: 0, details: "\(count) programs one after the other on each side")
  }

  /// Times to the first full screen of an article, taken in turn for each of its `texts`, with the
  /// notes in `sidecar` and nothing else.
  private func firstScreens(
    of texts: [String], with sidecar: [UInt8]
  ) throws -> (Samples, Samples) {
    let names = texts.indices.map { "text\($0).txt" }
    for (name, text) in zip(names, texts) {
      try write(Array(text.utf8), to: name)
      try write(sidecar, to: name + ".manicule.json")
    }
    var times = texts.map { _ in [Double]() }
    for _ in 0..<20 {
      for (index, name) in names.enumerated() {
        times[index].append(try timeToFullScreen(of: program, reading: path(of: name)))
      }
    }
    return (Samples(times[0]), Samples(times[1]))
  }

  /// Latencies of keys that move about in an article with notes.
  private func keysAmong(_ text: String, with sidecar: [UInt8]) throws -> Samples {
    try write(Array(text.utf8), to: "many.txt")
    try write(sidecar, to: "many.txt.manicule.json")
    let terminal = try open(path(of: "many.txt"), with: program)
    try terminal.wait(for: "a full screen", until: isFull)
    try rest(terminal)
    let samples = try latencies(
      in: terminal, of: Array(repeating: ["Space", "j", ")", "w"], count: 100))
    try terminal.press("q")
    try terminal.waitForExit()
    return samples
  }

  private func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    try ContinuousClock().measure(body).milliseconds
  }
}
