import Articles
package import Marginalia
import Screen

/// What a note's card says below its first line, in rows of the panel's width.
package struct NoteText {
  /// The words of the passage, or those that it was made on, from where other words stand now; cut
  /// to a few rows.
  package private(set) var quote: [String] = []
  package private(set) var note: [String] = []
  package private(set) var tags: [String] = []

  /// So many rows of a note that is not chosen are shown.
  private static let mostRows = 8

  /// For a card of `columns` beside `article`; the chosen one shows its whole note. Where its
  /// passage `isShared` with another highlight, words tell which it is.
  init(
    _ placed: PlacedAnnotation, in article: Article, columns: Int, isChosen: Bool, isShared: Bool
  ) {
    let annotation = placed.annotation
    let width = columns - 2
    if let former = placed.formerWords {
      let now = placed.placement.span.map { article[$0].onOneLine } ?? ""
      let rows = isChosen ? 3 : placed.placement.state == .changed ? 1 : 0
      quote = Self.cut(Self.former(former.onOneLine, now: now, rows, width), to: rows)
    } else if placed.placement.state == .orphaned {
      quote = Self.cut(wrap(annotation.coveredQuote?.exact ?? "", width), to: 3)
    } else if annotation.kind == .highlight, isChosen, annotation.note == nil || isShared,
      let span = placed.placement.span
    {
      // A passage may be the whole article.
      quote = Self.cut(wrap(article[span].prefix(4 * max(1, width)).onOneLine, width), to: 1)
    }
    if let text = annotation.note {
      let rows = wrap(text, width)
      let isCut = !isChosen && rows.count > Self.mostRows
      note = isCut ? rows.prefix(Self.mostRows) + ["…"] : rows
    }
    if !annotation.tagWords.isEmpty {
      tags = wrap(annotation.tagWords.map { "#\($0)" }.joined(separator: " "), width)
    }
  }

  /// Rows of the whole card, its first line among them.
  var cardRows: Int { 1 + quote.count + note.count + tags.count }

  /// What the words were, from the row of the first that is another now where `shown` rows of
  /// `width` do not hold all of them; two words before it are shown too.
  private static func former(
    _ former: String, now: String, _ shown: Int, _ width: Int
  ) -> [String] {
    let rows = wrap("was: \(former)", width)
    if rows.count <= shown { return rows }
    let words = former.split(separator: " ")
    let same = zip(words, now.split(separator: " ")).prefix { $0 == $1 }.count
    let first = max(0, min(same, words.count - 1) - 2)
    return first == 0
      ? rows : wrap("was: … \(words[first...].joined(separator: " "))", width)
  }

  /// The first `shown` rows, with a sign where there are more.
  private static func cut(_ rows: [String], to shown: Int) -> [String] {
    rows.prefix(shown).enumerated().map { index, row in
      let isCut = index + 1 == shown && rows.count > shown
      return isCut ? row.dropLast(row.hasSuffix(" ") ? 1 : 0) + " …" : row
    }
  }
}

extension ReaderState {
  /// What the card of `placed` says in a panel of `columns`.
  package func noteText(of placed: PlacedAnnotation, columns: Int, isChosen: Bool) -> NoteText {
    let others = isChosen ? placed.placement.span.map(store.annotations(in:)) ?? [] : []
    return NoteText(
      placed, in: article, columns: columns, isChosen: isChosen,
      isShared: others.contains { $0.id != placed.id && $0.annotation.kind == .highlight })
  }
}
