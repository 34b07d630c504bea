import Articles
import Marginalia

/// A highlight, or a note on the whole article, that a script asks for.
struct AnnotationRequest {
  /// Its line in the file of requests, from 1; nil from the command line.
  var line: Int?
  var quote: String?
  var prefix: String?
  var suffix: String?
  var start: Int?
  var end: Int?
  /// Whether it is about the whole article, and names no passage.
  var isWhole = false
  var note: String?
  /// Made words when they are added.
  var tags: [String] = []
  /// Yellow where nil.
  var color: HighlightColor?

  /// Why it cannot be carried out.
  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  /// Throws what does not go together in it, whatever the article.
  func check() throws(Problem) {
    if let tag = tags.first(where: { $0.tagWord == nil }) {
      throw Problem(description: "“\(tag)” is no tag: a tag is a word.")
    }
    if isWhole { return try checkWhole() }
    guard (start == nil) == (end == nil) else {
      throw Problem(description: "The start and the end of a passage go together.")
    }
    if start == nil, quote?.isEmpty != false {
      throw Problem(
        description: "Name the passage by its quote, or by start and end, or ask for the whole.")
    }
  }

  private func checkWhole() throws(Problem) {
    guard quote == nil, prefix == nil, suffix == nil, start == nil, end == nil, color == nil else {
      throw Problem(description: "A note on the whole article names no passage and no colour.")
    }
    guard note?.isEmpty == false else {
      throw Problem(description: "A note on the whole article needs its text.")
    }
  }

  /// Adds it to `store`, the notes of `article`.
  func add(
    to store: inout AnnotationStore, of article: Article, with finder: PassageFinder,
    at time: Timestamp, id: AnnotationID
  ) throws(Problem) {
    let words = tags.compactMap(\.tagWord)
    if isWhole {
      store.addArticleNote(note ?? "", tags: words, at: time, id: id)
    } else {
      let span = try find(with: finder, in: article)
      store.highlight(
        span, color: color ?? .yellow, note: note, tags: words, at: time, id: id)
    }
  }

  /// The one passage that is meant.
  private func find(
    with finder: PassageFinder, in article: Article
  ) throws(Problem) -> TextSpan {
    let place = line.map { "Line \($0): " } ?? ""
    let position = start.flatMap { start in end.map { TextPosition(start: start, end: $0) } }
    guard let quote, !quote.isEmpty else {
      guard let span = position.flatMap(finder.span) else {
        throw Problem(description: place + "No text stands at that position.")
      }
      return span
    }
    let words = Excerpt.of(quote, columns: 40)
    let described = TextQuote(exact: quote, prefix: prefix ?? "", suffix: suffix ?? "")
    switch finder.find(described, at: position) {
    case .found(let span): return span
    case .missing: throw Problem(description: place + "\(words) does not stand in the article.")
    case .ambiguous(let spans):
      let sentence = "\(words) stands in \(spans.count) places; name one of them:"
      let lines = [place + sentence] + places(spans, in: article)
      throw Problem(description: lines.joined(separator: "\n"))
    }
  }

  /// Up to twenty places, a line each, as options that choose them.
  private func places(_ spans: [TextSpan], in article: Article) -> [String] {
    let index = CodePointIndex(article.text)
    let lines = spans.prefix(20).map { span in
      let range = index.codePoints(of: span)
      let context = context(of: span, in: article)
      return "  --start \(range.lowerBound) --end \(range.upperBound)  \(context)"
    }
    return lines + (spans.count > 20 ? ["  and \(spans.count - 20) more"] : [])
  }

  private func context(of span: TextSpan, in article: Article) -> String {
    let wider = TextSpan(start: max(0, span.start - 24), end: min(article.span.end, span.end + 24))
    return Excerpt.of(String(article[article.roundedToCharacters(wider)]), columns: 72)
  }
}
