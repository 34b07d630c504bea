import PseudoTerminal
import Screen

extension Bench {
  private static let runs = 60
  /// Runs that are not counted: files come from the disk.
  private static let warmUps = 5

  /// From just before the program is started to the arrival of the output that fills the screen:
  /// text in three quarters of the rows and in the last one.
  func measureStart() throws -> [Figure] {
    var ours: [Double] = []
    var theirs: [Double] = []
    for run in 0..<(Bench.runs + Bench.warmUps) {
      let less = try timeToFullScreen(of: "/usr/bin/less", reading: article)
      let manicule = try timeToFullScreen(of: program, reading: article)
      guard run >= Bench.warmUps else { continue }
      theirs.append(less)
      ours.append(manicule)
    }
    let (manicule, less) = (Samples(ours), Samples(theirs))
    return [
      Figure(
        name: "first full screen, times less's", value: manicule.median / less.median, unit: "×",
        target: 2.5,
        details: "manicule \(spread(manicule)); less \(spread(less)); \(Bench.runs) runs of each")
    ]
  }

  func timeToFullScreen(of path: String, reading article: String) throws -> Double {
    let terminal = try open(article, with: path)
    try terminal.wait(for: "a full screen", until: isFull)
    let arrival = terminal.lastOutput ?? terminal.started
    terminal.type("q")
    try terminal.waitForExit()
    return terminal.started.duration(to: arrival).milliseconds
  }

  func isFull(_ terminal: PseudoTerminal) -> Bool {
    // Counting takes time, in which more output would come unseen; what is still on its way ends in
    // the last row.
    guard !terminal.row(terminal.size.rows - 1).isEmpty else { return false }
    let rows = terminal.rows
    return rows.count { !$0.isEmpty } * 4 >= rows.count * 3
  }

  private func spread(_ samples: Samples) -> String {
    let figures = [samples.median, samples.least, samples.most].map(Report.rounded)
    return "median \(figures[0]) ms, \(figures[1]) to \(figures[2])"
  }
}
