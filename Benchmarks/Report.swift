/// Results as a table of text.
enum Report {
  static func table(of results: [Figure]) -> String {
    let rows =
      [["measured", "value", "at most", "", "details"]]
      + results.map { result in
        [
          result.name, "\(rounded(result.value)) \(result.unit)",
          "\(rounded(result.target)) \(result.unit)", result.isMet ? "pass" : "FAIL",
          result.details,
        ]
      }
    let widths = (0..<5).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { text, width in
        text + String(repeating: " ", count: width - text.count)
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  /// Two decimals where they say something.
  static func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    if hundredths % 100 == 0 { return "\(hundredths / 100)" }
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
