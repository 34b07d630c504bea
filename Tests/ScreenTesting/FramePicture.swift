package import Screen

/// A frame as text, so that a test reads like the screen and does not change when a theme does.
///
/// One line a row: `|` and its characters. Under it, where the row has roles, lines that begin
/// with a space and hold a letter (`Role.letter`) under each cell that has the role: the topmost
/// role first, lower ones in further lines. A last line `cursor at COLUMN,ROW` if it is visible.
/// Blanks at the end of a line are left out.
package struct FramePicture: Hashable, CustomStringConvertible {
  package let lines: [String]

  package init(_ frame: Frame) {
    var lines: [String] = []
    for row in 0..<frame.size.rows {
      let cells = Array(frame.row(row))
      lines.append(Self.trimmed("|" + cells.map(\.text).joined()))
      lines += Self.roleLines(of: cells)
    }
    if let cursor = frame.cursor { lines.append("cursor at \(cursor.column),\(cursor.row)") }
    self.lines = lines
  }

  /// A picture as a test states it.
  package init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Self.trimmed(String($0))
    }
  }

  package var description: String { lines.joined(separator: "\n") }

  /// Every line of both: as it is in both, `-` only expected, `+` only drawn; nil if they agree.
  package func difference(from expected: FramePicture) -> String? {
    guard self != expected else { return nil }
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in lines.difference(from: expected.lines) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var result: [String] = []
    var index = 0
    for (offset, line) in expected.lines.enumerated() {
      if removed.contains(offset) {
        result.append("- " + line)
        continue
      }
      while inserted.contains(index) {
        result.append("+ " + lines[index])
        index += 1
      }
      result.append("  " + line)
      index += 1
    }
    result += lines[index...].map { "+ " + $0 }
    return result.joined(separator: "\n")
  }

  private static func roleLines(of cells: [Cell]) -> [String] {
    let layers = cells.map { Array($0.roles.roles.reversed()) }
    let depth = layers.map(\.count).max() ?? 0
    return (0..<depth).map { level in
      trimmed(
        " " + String(layers.map { level < $0.count ? $0[level].letter : " " }))
    }
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
