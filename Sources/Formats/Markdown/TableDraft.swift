import Articles

/// A table of a Markdown file while its rows are read.
struct TableDraft {
  private var rows: [[TextSpan]] = []
  private var headingRows = 0
  private let alignments: [Table.Alignment]

  init(_ node: MarkdownNode) {
    alignments = node.columnAlignments.map {
      switch $0 {
      case UInt8(ascii: "r"): .right
      case UInt8(ascii: "c"): .center
      default: .left
      }
    }
  }

  var isEmpty: Bool { rows.joined().allSatisfy(\.isEmpty) }

  /// What stands before the next row, and before the next cell of a row; nil for the first.
  var rowSeparator: UInt8? { rows.isEmpty ? nil : 0x0A }
  var cellSeparator: UInt8? { rows.last?.isEmpty == false ? 0x09 : nil }

  mutating func addRow(isHeading: Bool) {
    rows.append([])
    if isHeading { headingRows += 1 }
  }

  mutating func add(_ cell: TextSpan) {
    guard !rows.isEmpty else { return }
    rows[rows.count - 1].append(cell)
  }

  /// The table, its rows filled up with empty cells at their ends.
  var table: Table {
    let rows = rows.map { row in
      let end = row.last?.end ?? 0
      let missing = max(0, alignments.count - row.count)
      return row + Array(repeating: TextSpan(start: end, end: end), count: missing)
    }
    return Table(rows: rows, alignments: alignments, headingRows: headingRows)
  }
}
