/// The help, scrolled to the row `top`.
package struct HelpPage: Hashable, Sendable {
  package var lines: [Line]
  package var top = 0

  package enum Line: Hashable, Sendable {
    case heading(String)
    case command(keys: String, summary: String)
    case blank
  }

  /// A row of the screen: a piece of a line.
  package enum Row: Hashable, Sendable {
    case heading(String)
    /// The summary stands `column` columns in.
    case command(keys: String, summary: String, column: Int)
    case blank
  }

  private static let keyColumns = 24
  /// From so many columns on the keys stand beside what they do.
  private static let columnsForTwo = 40

  /// The rows on a screen of `columns`; nothing is cut.
  package func rows(columns: Int) -> [Row] {
    let room = max(1, columns - 2)
    return lines.flatMap { line -> [Row] in
      switch line {
      case .blank: [.blank]
      case .heading(let text): wrap(text, room).map { .heading($0) }
      case .command(let keys, let summary):
        columns < Self.columnsForTwo
          ? wrap(keys, room).map { .command(keys: $0, summary: "", column: 0) }
            + wrap(summary, max(1, room - 2)).map { .command(keys: "", summary: $0, column: 2) }
          : beside(keys, summary, room)
      }
    }
  }

  private func beside(_ keys: String, _ summary: String, _ room: Int) -> [Row] {
    let column = min(Self.keyColumns, room / 3)
    let (left, right) = (wrap(keys, column - 1), wrap(summary, room - column))
    return (0..<max(left.count, right.count)).map { row in
      .command(
        keys: row < left.count ? left[row] : "", summary: row < right.count ? right[row] : "",
        column: column)
    }
  }

  private func wrap(_ text: String, _ columns: Int) -> [String] {
    let wrapped = WrappedInput(TextInput(text), width: columns)
    return wrapped.rows.indices.map { wrapped.text(ofRow: $0).trimmed }
  }
}
