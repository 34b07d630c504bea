package import Screen

/// A text being typed as it is drawn: its rows for a width, and the cursor's place among them.
package struct WrappedInput: Hashable, Sendable {
  /// Rows from the top; each holds the indices of its characters, the line feed left out.
  package private(set) var rows: [Range<Int>] = []
  package private(set) var cursor = Point(column: 0, row: 0)
  private let text: [Character]

  /// Wraps `input` at spaces to `width` columns, 1 or more; a longer word is broken.
  package init(_ input: TextInput, width: Int) {
    text = input.text
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      wrap(line, from: start, width: max(1, width))
      start += line.count + 1
    }
    locate(input.cursor)
  }

  /// The characters of a row.
  package func text(ofRow row: Int) -> String { String(text[rows[row]]) }

  /// The character at `column` of `row`, or the row's end; rows outside are clamped.
  package func index(row: Int, column: Int) -> Int {
    let row = rows[min(max(0, row), rows.count - 1)]
    var used = 0
    for index in row {
      let columns = text[index].columns
      if used + columns > column { return index }
      used += columns
    }
    return row.upperBound
  }

  private mutating func wrap(_ line: ArraySlice<Character>, from start: Int, width: Int) {
    var rowStart = start
    var used = 0
    var lastSpace: Int?
    var index = start
    for character in line {
      let columns = character.columns
      if used + columns > width, index > rowStart, character != " " {
        let end = lastSpace.map { $0 + 1 } ?? index
        rows.append(rowStart..<end)
        used = text[end..<index].reduce(0) { $0 + $1.columns }
        (rowStart, lastSpace) = (end, nil)
      }
      if character == " " { lastSpace = index }
      used += columns
      index += 1
    }
    rows.append(rowStart..<index)
  }

  private mutating func locate(_ place: Int) {
    let row = rows.lastIndex { $0.lowerBound <= place } ?? 0
    let columns = text[rows[row].lowerBound..<place]
      .reduce(0) { $0 + $1.columns }
    cursor = Point(column: columns, row: row)
  }
}

/// The rows of `text` wrapped to `columns`.
package func wrap(_ text: String, _ columns: Int) -> [String] {
  let wrapped = WrappedInput(TextInput(text), width: max(1, columns))
  return wrapped.rows.indices.map { wrapped.text(ofRow: $0) }
}
