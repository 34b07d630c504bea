import Entities

/// A name that a person or the tagger marked: where, and its label.
struct NameSpan: Hashable {
  /// In order of the tags' types.
  static let labels = ["PER", "LOC", "ORG", "MISC"]

  let document: Int
  let start: Int
  let end: Int
  let label: String

  /// PER, LOC or ORG: the names that the headline figure counts.
  var isName: Bool { label != "MISC" }

  func overlaps(_ other: NameSpan) -> Bool { start < other.end && other.start < end }

  /// The names that a document's tags say.
  static func spans(_ tags: [UInt8], document: Int) -> Set<NameSpan> {
    var spans: Set<NameSpan> = []
    var index = 0
    while index < tags.count {
      let first = NameTag(number: Int(tags[index]))
      var end = index + 1
      if let type = first.type {
        while end < tags.count, NameTag(number: Int(tags[end])) == NameTag(type, isFirst: false) {
          end += 1
        }
        spans.insert(NameSpan(document: document, start: index, end: end, label: labels[type]))
      }
      index = end
    }
    return spans
  }
}
