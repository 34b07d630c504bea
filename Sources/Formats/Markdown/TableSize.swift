/// How many cells the tables of a Markdown file may come to.
///
/// The parser fills every row up to the width of its table, so that a file of
/// 100 kB can ask for 10 GB.
enum TableSize {
  /// More cells than a file that is meant to be read has.
  static let most = 1 << 20

  /// No fewer cells than the tables in `bytes` have. O(n).
  static func cells(in bytes: ArraySlice<UInt8>) -> Int {
    var cells = 0
    var columns = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if isDelimiterRow(line) {
        columns = max(columns, line.count { $0 == UInt8(ascii: "|") } + 1)
      } else if line.allSatisfy({ $0 == 0x20 }) {
        columns = 0
      }
      cells += columns
    }
    return cells
  }

  /// Whether dashes and bars are in the line and nothing but what may stand around them.
  private static func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { "|-: \t\u{B}\u{C}>*+.0123456789)".utf8.contains($0) }
      && line.contains(UInt8(ascii: "-")) && line.contains(UInt8(ascii: "|"))
  }
}
