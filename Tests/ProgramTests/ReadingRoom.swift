import Foundation
import PseudoTerminal
import Screen
import SidecarKeeping

/// A folder with an article, and the program run on it as on a machine of its own.
final class ReadingRoom {
  let folder: URL
  let article: URL

  static let text = """
    A Town and Its Clock
    By Anna Muster

    Anna Muster came to Linz in 1911. She was a clockmaker.

    Nobody in Linz could repair the clock of the old town hall.

    """

  /// - Parameter name: the article's file name.
  init(_ text: String = ReadingRoom.text, name: String = "article.txt") throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "manicule-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    article = folder.appending(path: name)
    try Data(text.utf8).write(to: article)
  }

  deinit {
    SidecarKeeping.keep(below: folder.path)
    try? FileManager.default.removeItem(at: folder)
  }

  var sidecar: URL { URL(filePath: article.path + ".manicule.json") }

  var notes: String { (try? String(contentsOf: sidecar, encoding: .utf8)) ?? "" }

  /// The environment that the program gets: nothing of the machine's.
  var environment: [String: String] {
    [
      "HOME": folder.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm-256color",
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// Opens the article, or the file at `path`, and waits for its first screen.
  func open(
    _ path: URL? = nil, size: Size = Size(columns: 80, rows: 24), waitingFor text: String = "READ",
    environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      path: builtProgram("manicule"), arguments: [(path ?? article).path],
      environment: self.environment.merging(environment) { $1 }, size: size)
    terminal.surroundings = self
    try terminal.waitForScreen(containing: text)
    return terminal
  }

  /// Runs the program without a terminal; its exit status, output and errors.
  func run(_ arguments: String...) throws -> (status: Int32, output: String, errors: String) {
    try run([builtProgram("manicule")] + arguments)
  }

  /// Runs any program in the folder, which is killed after so many seconds, and where it is told to
  /// end by a signal has the status of that signal.
  func run(
    _ command: [String], seconds: Int = 30
  ) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments = ["-s", "KILL", "\(seconds)"] + command
    process.currentDirectoryURL = folder
    process.environment = environment
    let (output, errors) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complaint = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text, complaint)
  }
}
