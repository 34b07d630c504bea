import Foundation
import Testing

/// A file of the repository, or a part of one between two marks, that is made from the program.
struct GeneratedText {
  let path: String
  /// The part's name in the comments `begin NAME` and `end NAME` around it; nil for the whole file.
  let part: String?

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Fails unless the text is `wanted`; with `RECORD=1` writes it and fails.
  func expect(_ wanted: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = Self.root.appending(path: path)
    let whole = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let range = try range(in: whole)
    guard whole[range] != wanted else { return }
    guard ProcessInfo.processInfo.environment["RECORD"] != nil else {
      Issue.record("\(path) is stale: run “make docs”.", sourceLocation: sourceLocation)
      return
    }
    try whole.replacingCharacters(in: range, with: wanted)
      .write(to: file, atomically: true, encoding: .utf8)
    Issue.record("\(path) was written anew; look at what changed.", sourceLocation: sourceLocation)
  }

  private func range(in whole: String) throws -> Range<String.Index> {
    guard let part else { return whole.startIndex..<whole.endIndex }
    let (opening, closing) = path.hasSuffix(".md") ? ("<!-- ", " -->") : (".\\\" ", "")
    let begin = try #require(whole.range(of: "\(opening)begin \(part)\(closing)\n"))
    let end = try #require(whole.range(of: "\(opening)end \(part)\(closing)"))
    return begin.upperBound..<end.lowerBound
  }
}
