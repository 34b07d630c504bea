import Articles
import Glibc
import Marginalia

/// A highlight that a script asks for.
struct AnnotationRequest {
  /// Its line in the file of requests, from 1; nil from the command line.
  var line: Int?
  var quote: String?
  var prefix: String
  var suffix: String
  var position: TextPosition?
  var note: String?
  var tags: [String]
  var color: HighlightColor

  /// Why no passage could be found.
  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  /// The one passage that is meant.
  func find(with finder: PassageFinder, in article: Article) -> Result<TextSpan, Problem> {
    let place = line.map { "Line \($0): " } ?? ""
    guard let quote, !quote.isEmpty else {
      guard let span = position.flatMap(finder.span) else {
        return .failure(Problem(description: place + "No text stands at that position."))
      }
      return .success(span)
    }
    let words = Excerpt.of(quote, columns: 40)
    switch finder.find(TextQuote(exact: quote, prefix: prefix, suffix: suffix), at: position) {
    case .found(let span): return .success(span)
    case .missing:
      return .failure(Problem(description: place + "\(words) does not stand in the article."))
    case .ambiguous(let spans):
      let index = CodePointIndex(article.text)
      let places = spans.prefix(20).map { span in
        let range = index.codePoints(of: span)
        return
          "  --start \(range.lowerBound) --end \(range.upperBound)  \(context(of: span, in: article))"
      }
      let more = spans.count > 20 ? ["  and \(spans.count - 20) more"] : []
      let sentence = "\(words) stands in \(spans.count) places; name one of them:"
      return .failure(
        Problem(description: ([place + sentence] + places + more).joined(separator: "\n")))
    }
  }

  private func context(of span: TextSpan, in article: Article) -> String {
    let wider = TextSpan(start: max(0, span.start - 24), end: min(article.span.end, span.end + 24))
    return Excerpt.of(String(article[article.roundedToCharacters(wider)]), columns: 72)
  }
}

extension AnnotationRequest {
  private static let keys = ["quote", "prefix", "suffix", "start", "end", "note", "tags", "color"]

  /// Reads a file of requests, a JSON object a line; `-` is standard input. Throws a `Failure`
  /// that names the first line that is none.
  static func read(_ path: String) throws -> [AnnotationRequest] {
    let text: String
    do {
      text = try SmallFile.read(path == "-" ? "/dev/stdin" : path)
    } catch {
      throw Failure(
        status: .unreadable, description: "“\(path)” could not be read: \(error.reason).")
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return try lines.enumerated().compactMap { index, line -> AnnotationRequest? in
      guard !line.allSatisfy(\.isWhitespace) else { return nil }
      do {
        return try AnnotationRequest(line: index + 1, json: String(line))
      } catch {
        throw Failure.wrongUse("\(path), line \(index + 1): \(error)")
      }
    }
  }

  private init(line: Int, json: String) throws(Problem) {
    guard let object = (try? JSONValue(parsing: Array(json.utf8)))?.object else {
      throw Problem(description: "This is not a JSON object.")
    }
    if let key = object.members.map(\.key).first(where: { !Self.keys.contains($0) }) {
      let known = Self.keys.joined(separator: ", ")
      throw Problem(description: "There is no key “\(key)”; there are \(known).")
    }
    let color = object["color"]?.string ?? HighlightColor.yellow.rawValue
    guard let color = HighlightColor(rawValue: color) else {
      let names = HighlightColor.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(description: "There is no colour “\(color)”; there are \(names).")
    }
    self.line = line
    quote = object["quote"]?.string
    prefix = object["prefix"]?.string ?? ""
    suffix = object["suffix"]?.string ?? ""
    position = object["start"]?.integer.flatMap { start in
      object["end"]?.integer.map { TextPosition(start: start, end: $0) }
    }
    note = object["note"]?.string
    tags = object["tags"]?.array?.compactMap(\.string) ?? []
    self.color = color
    guard quote != nil || position != nil else {
      throw Problem(description: "“quote”, or “start” and “end”, are missing.")
    }
  }
}
