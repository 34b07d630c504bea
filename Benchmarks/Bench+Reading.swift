import Glibc
import PseudoTerminal

extension Bench {
  private static let idleSeconds = 5

  /// Reads in one run of the program: rests, scrolls, selects; then looks at what it has used.
  func measureReading() throws -> [Figure] {
    let terminal = try open(article, with: program)
    try terminal.wait(for: "a full screen", until: isFull)
    try rest(terminal)
    let idle = try idleTime(of: terminal)
    let scrolling = try latencies(
      in: terminal, of: Array(repeating: ["Space", "j", "Ctrl-d"], count: 200))
    try terminal.press("gg")
    terminal.waitForQuiet(of: Bench.pause)
    let selecting = try latencies(
      in: terminal, of: [["v"]] + Array(repeating: ["j", "w", ")"], count: 200))
    try terminal.press("Esc")
    let naming = try latencies(
      in: terminal, of: [["ge", "zc"]] + Array(repeating: ["j", "Enter", "k", "]e"], count: 150))
    let memory = try status(of: terminal.process, "VmHWM")
    try terminal.press("Esc")
    terminal.waitForQuiet(of: .milliseconds(100))
    try terminal.press("q")
    try terminal.waitForExit()
    return keyResults("scrolling", scrolling) + keyResults("selecting", selecting)
      + keyResults("in the names", naming) + [
        Figure(
          name: "processor time when idle", value: idle, unit: "ms", target: 0,
          details: "in \(Bench.idleSeconds) s"),
        Figure(
          name: "resident memory at its peak", value: memory / 1024, unit: "MB", target: 60,
          details:
            "VmHWM; the article has \(Report.rounded(Double(BenchArticle.byteCount) / 1e6)) MB"
        ),
      ]
  }

  /// For each key the time from its being sent to the arrival of the last output before a pause:
  /// then the program has painted and waits again.
  func latencies(in terminal: PseudoTerminal, of keys: [[String]]) throws -> Samples {
    var times: [Double] = []
    for key in keys.joined() {
      let sent = ContinuousClock.now
      try terminal.press(key)
      try terminal.wait(for: "what \(key) changes", within: .seconds(5)) { terminal in
        terminal.lastOutput.map { $0 > sent } ?? false
      }
      terminal.waitForQuiet(of: Bench.pause)
      times.append(sent.duration(to: terminal.lastOutput ?? sent).milliseconds)
    }
    return Samples(times)
  }

  func keyResults(_ name: String, _ samples: Samples) -> [Figure] {
    [
      Figure(
        name: "key to painted, \(name), median", value: samples.median, unit: "ms", target: 5,
        details: "least \(Report.rounded(samples.least)) ms"),
      Figure(
        name: "key to painted, \(name), 99th percentile", value: samples.percentile(99),
        unit: "ms", target: 16, details: "most \(Report.rounded(samples.most)) ms"),
    ]
  }

  /// Processor time in milliseconds that the program uses while nothing happens.
  private func idleTime(of terminal: PseudoTerminal) throws -> Double {
    let before = try runTime(of: terminal.process)
    terminal.waitForQuiet(of: .seconds(Bench.idleSeconds))
    return try runTime(of: terminal.process) - before
  }

  /// Waits until the program does nothing any more; names are found after the first screen.
  func rest(_ terminal: PseudoTerminal) throws {
    let deadline = ContinuousClock.now + .seconds(60)
    var before = -1.0
    while try runTime(of: terminal.process) != before, ContinuousClock.now < deadline {
      before = try runTime(of: terminal.process)
      terminal.waitForQuiet(of: .milliseconds(300))
    }
  }

  /// The time that all threads have run so far, in milliseconds, from the scheduler's own account.
  private func runTime(of process: Int32) throws -> Double {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else {
      throw BenchError.gone
    }
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }

  /// A number from proc(5), status.
  private func status(of process: Int32, _ name: String) throws -> Double {
    let line = try contents(of: "/proc/\(process)/status").split(separator: "\n")
      .first { $0.hasPrefix(name + ":") }
    return line?.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }.first ?? .nan
  }

  private func contents(of path: String) throws -> String {
    guard let file = fopen(path, "r") else { throw BenchError.gone }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 65536)
    return String(decoding: buffer[..<fread(&buffer, 1, buffer.count, file)], as: UTF8.self)
  }
}
