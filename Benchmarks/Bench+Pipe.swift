import Glibc

extension Bench {
  private static let texts = 4_000
  private static let runs = 3

  /// JSON lines through `manicule entities`: how long, and how large the program gets.
  func measurePipe() throws -> [Figure] {
    let path = folder + "/texts.jsonl"
    let bytes = try writeTexts(to: path)
    let one = try leastTime(of: path, jobs: 1)
    let two = try leastTime(of: path, jobs: 2)
    let rate = { (seconds: Double) in
      "\(Int(Double(Self.texts) / seconds)) texts, \(Report.rounded(Double(bytes) / seconds / 1e6)) MB a second"
    }
    return [
      Figure(
        name: "entities of \(Self.texts) texts, one job", value: one * 1e3, unit: "ms",
        target: 4_000, details: rate(one)),
      Figure(
        name: "the same with two jobs, times one job's", value: two / one, unit: "×", target: 0.7,
        details: rate(two)),
    ]
  }

  /// Pieces of the article of some 250 words, as lines of JSON; how many bytes they are.
  private func writeTexts(to path: String) throws -> Int {
    guard let file = fopen(path, "w") else { throw BenchError.noFolder }
    defer { fclose(file) }
    let paragraphs = BenchArticle.text.split(separator: "\n\n").dropFirst()
    var count = 0
    for number in 0..<Self.texts {
      let first = paragraphs.startIndex + number * 3 % (paragraphs.count - 3)
      let text = paragraphs[first..<first + 3].joined(separator: "\\n\\n")
      let line = "{\"id\": \(number), \"text\": \"\(text)\"}\n"
      count += line.utf8.count
      fputs(line, file)
    }
    return count
  }

  private func leastTime(of path: String, jobs: Int) throws -> Double {
    try (0..<Self.runs).map { _ in
      let start = ContinuousClock.now
      let command = "'\(program)' entities --from '\(path)' --jobs \(jobs) > /dev/null"
      guard system(command) == 0 else { throw BenchError.gone }
      return start.duration(to: .now).milliseconds / 1e3
    }.min() ?? .nan
  }
}
