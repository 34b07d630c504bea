import Articles
import Entities

/// Measures the program's tagger on plain text: exact spans and types.
enum NameEvaluation {
  static func run(_ path: String, only: String, isVerbose: Bool) throws {
    var table = ScoreTable()
    for (number, text) in try LabelledText.read(path, only: only).enumerated() {
      let found = names(text, number)
      let gold = Set(
        text.names.map {
          NameSpan(document: number, start: $0.start, end: $0.end, label: $0.type)
        })
      table.add(genre: text.genre, gold: gold, found: found)
      if isVerbose { show(text, gold, found) }
    }
    table.print()
  }

  static func label(_ type: EntityType) -> String? {
    switch type {
    case .person: "PER"
    case .place: "LOC"
    case .organization: "ORG"
    case .group: "MISC"
    default: nil
    }
  }

  private static func names(_ text: LabelledText, _ number: Int) -> Set<NameSpan> {
    let points = text.codePoints
    var names: Set<NameSpan> = []
    for entity in EntityTagger().entities(in: text.article) {
      guard let label = label(entity.type) else { continue }
      for mention in entity.mentions {
        let (start, end) = (points[mention.span.start], points[mention.span.end])
        names.insert(NameSpan(document: number, start: start, end: end, label: label))
      }
    }
    return names
  }

  private static func show(_ text: LabelledText, _ gold: Set<NameSpan>, _ found: Set<NameSpan>) {
    let scalars = Array(text.text.unicodeScalars)
    func words(_ span: NameSpan) -> String {
      let range = max(0, span.start - 24)..<min(scalars.count, span.end + 24)
      let parts = [
        scalars[range.lowerBound..<span.start], scalars[span.start..<span.end],
        scalars[span.end..<range.upperBound],
      ].map { part in
        var view = String.UnicodeScalarView()
        view.append(contentsOf: part)
        return String(view).replacing("\n", with: " ")
      }
      return "\(span.label) \(parts[0])«\(parts[1])»\(parts[2])"
    }
    for miss in gold.subtracting(found).sorted(by: { $0.start < $1.start }) {
      print(text.genre, "missed", words(miss))
    }
    for extra in found.subtracting(gold).sorted(by: { $0.start < $1.start }) {
      print(text.genre, "wrong", words(extra))
    }
  }
}
