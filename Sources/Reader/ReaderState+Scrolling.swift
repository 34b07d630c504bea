package import Articles
import Screen

/// Which part of the article is on screen.
struct Scroll: Hashable, Sendable {
  var top = RowPosition(block: 0, row: 0)
  /// The first visible character; stays in sight when the width changes.
  var anchor = 0
  /// The column that moving up and down keeps to; nil after a move sideways.
  var preferredColumn: Int?
}

extension ReaderState {
  /// Rows kept between the caret and the pane's edge.
  private static let margin = 2

  /// Rows of the article pane.
  package var pageRows: Int { max(1, arrangement.article.size.rows) }

  /// Brings the entities, the list of notes, the layout and the visible rows up to date with everything else.
  mutating func arrange() {
    correctEntities()
    if !noteList.isCurrent(in: self) { noteList = NoteList(self) }
    let arrangement = arrangement
    if layout.width != arrangement.textWidth {
      layout = ArticleLayout(article, width: arrangement.textWidth)
      scroll.top = layout.position(of: scroll.anchor) ?? RowPosition(block: 0, row: 0)
      if scroll.top.block == 0, scroll.anchor <= article.blocks.first?.span.start ?? 0 {
        scroll.top.row = 0
      }
    }
    rows = layout.rows(from: scroll.top, count: arrangement.article.size.rows)
    keepEntitiesListed()
    sentences.follow(caret, in: article)
  }

  /// Moves what is on screen by `rows`, no further than the article's ends.
  mutating func scroll(by rows: Int) {
    show(from: layout.position(scroll.top, movedBy: rows))
  }

  /// Brings the caret on screen, by as little as possible; after a leap, to the upper third.
  mutating func showCaret() {
    guard let place = layout.position(of: caret) else { return }
    let height = pageRows
    let margin = min(Self.margin, (height - 1) / 2)
    let distance = layout.distance(from: scroll.top, to: place, limit: 2 * height)
    if distance >= 2 * height || distance <= -height {
      show(from: layout.position(place, movedBy: -height / 3))
    } else if distance < margin {
      show(from: layout.position(place, movedBy: -margin))
    } else if distance > height - 1 - margin {
      show(from: layout.position(place, movedBy: -(height - 1 - margin)))
    }
  }

  mutating func show(from top: RowPosition) {
    guard let end = layout.end() else { return }
    scroll.top = min(top, layout.position(end, movedBy: -(pageRows - 1)))
    let first = layout.rows(from: scroll.top, count: 3).first { $0.line != nil }
    scroll.anchor = first?.line?.span.start ?? scroll.anchor
    rows = layout.rows(from: scroll.top, count: pageRows)
  }

  /// The text on screen; nil where none is.
  package var visibleSpan: TextSpan? {
    let lines = rows.compactMap(\.line)
    guard let first = lines.first, let last = lines.last else { return nil }
    return TextSpan(start: first.span.start, end: last.span.end)
  }

  /// The row of the article pane on which the character at `offset` stands; nil off screen.
  package func row(of offset: Int) -> Int? {
    rows.firstIndex { row in row.line?.pieces.contains { $0.span.contains(offset) } ?? false }
      ?? rows.lastIndex { row in
        guard let line = row.line else { return false }
        return line.span.contains(offset) || line.span == TextSpan(start: offset, end: offset)
      }
  }
}
