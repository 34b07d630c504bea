import Articles
import Marginalia

extension ArticleNotes {
  /// A listing to read in a terminal: the colour and the words of each, and indented below them
  /// its note and tags. Control characters show as symbols.
  package var text: String {
    notes.map { note in
      let annotation = note.annotation
      var lines = [heading(note)]
      if let former = note.formerWords { lines.append("    was: \(former.onOneLine)") }
      lines += annotation.note.map(indented) ?? []
      if !annotation.tagWords.isEmpty {
        lines.append("    " + annotation.tagWords.map { "#\($0)" }.joined(separator: " "))
      }
      return lines.map { $0.controlsVisible + "\n" }.joined()
    }.joined(separator: "\n")
  }

  private func indented(_ note: String) -> [String] {
    note.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "" : "    \($0)"
    }
  }

  private func heading(_ note: PlacedAnnotation) -> String {
    let annotation = note.annotation
    var label = annotation.color?.rawValue ?? annotation.kind.name
    if let letter = annotation.kind.letter { label += " \(letter)" }
    switch note.placement.state {
    case .exact, .whole: break
    case .moved, .changed, .orphaned: label += ", \(note.placement.state.rawValue)"
    }
    if note.isAccepted { label += ", accepted" }
    let words =
      wordsToShow(of: note).map { article[$0] } ?? annotation.coveredQuote.map { $0.exact[...] }
    guard let words else { return label }
    return "\(label): \(words.onOneLine)"
  }
}
