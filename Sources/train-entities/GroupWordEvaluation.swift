import Articles
import Entities

/// Measures how many of the words for nationalities, peoples, religions and parties' members the
/// program finds as groups.
enum GroupWordEvaluation {
  /// `list` names a file of such words, as they are written; words inside people's, places' and
  /// organisations' names do not count.
  static func run(_ path: String, list: String, isVerbose: Bool) throws {
    let lines = try Files.text(list).split(separator: "\n").filter { !$0.hasPrefix("#") }
    let words = Set(lines.joined(separator: " ").split(separator: " ").map { WordHash($0) })
    var (found, all) = (0, 0)
    for text in try LabelledText.read(path, only: "") {
      let (article, points) = (text.article, text.codePoints)
      let groups = Set(
        EntityTagger().entities(in: article).filter { $0.type == .group }
          .flatMap { $0.mentions.map(\.span) })
      for token in TokenizedText(article).tokens where words.contains(token.hash) {
        let span = TextSpan(start: token.range.lowerBound, end: token.range.upperBound)
        let (start, end) = (points[span.start], points[span.end])
        let isInName = text.names.contains {
          $0.type != "MISC" && $0.start < end && start < $0.end
        }
        guard !isInName else { continue }
        all += 1
        if groups.contains(where: { $0.overlaps(span) }) {
          found += 1
        } else if isVerbose {
          print(text.genre, article[span], article.context(of: span))
        }
      }
    }
    print(
      "\(found) of \(all) found, \((Double(found) * 1000 / Double(max(1, all))).rounded() / 10) %")
  }
}

extension Article {
  /// The words around `span`.
  fileprivate func context(of span: TextSpan) -> String {
    text[index(span.start - 40)..<index(span.end + 30)].split(separator: "\n")
      .joined(separator: " ")
  }
}
