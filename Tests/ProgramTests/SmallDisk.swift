import Foundation
import PseudoTerminal

/// A file system of 128 KB with an article and all that the program keeps, in a name space of its
/// own that lasts as long as this.
final class SmallDisk {
  static let canMount =
    (try? SmallDisk()).map { $0.contents("article.txt") == ReadingRoom.text } ?? false

  private let room: ReadingRoom
  private let holder = Process()
  /// Where it is mounted.
  private let inside: URL

  init() throws {
    room = try ReadingRoom()
    inside = room.folder.appending(path: "small")
    try FileManager.default.createDirectory(at: inside, withIntermediateDirectories: false)
    let output = Pipe()
    holder.executableURL = URL(filePath: "/usr/bin/unshare")
    holder.arguments =
      ["-rm", "sh", "-c"]
      + ["mount -t tmpfs -o size=128k none \"$1\" && cp \"$2\" \"$1\" && echo && exec sleep 1000"]
      + ["sh", inside.path, room.article.path]
    holder.standardOutput = output
    try holder.run()
    _ = output.fileHandleForReading.availableData
  }

  deinit {
    if holder.isRunning { holder.terminate() }
  }

  /// The file `name` on it, as seen from here.
  func file(_ name: String) -> String {
    "/proc/\(holder.processIdentifier)/root\(inside.path)/\(name)"
  }

  func contents(_ name: String) -> String {
    (try? String(contentsOfFile: file(name), encoding: .utf8)) ?? ""
  }

  /// Whatever the program has been given to keep, in drafts.
  var drafts: String {
    let folder = file(".local/state/manicule/drafts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.map { contents(".local/state/manicule/drafts/\($0)") }.joined()
  }

  func open(waitingFor text: String = "READ") throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      path: "/usr/bin/nsenter",
      arguments: ["-t", "\(holder.processIdentifier)", "-U", "-m", "--preserve-credentials"]
        + [builtProgram("manicule"), inside.appending(path: "article.txt").path],
      environment: room.environment.merging(["HOME": inside.path]) { $1 })
    try terminal.waitForScreen(containing: text)
    return terminal
  }

  /// Leaves no room on it.
  func fill() {
    let descriptor = Foundation.open(file("filler"), O_WRONLY | O_CREAT | O_APPEND, 0o600)
    defer { close(descriptor) }
    while write(descriptor, [UInt8](repeating: 0, count: 4096), 4096) > 0 {}
  }

  /// Makes room of `bytes`, or of all that was filled.
  func free(_ bytes: Int? = nil) throws {
    let size = try FileManager.default.attributesOfItem(atPath: file("filler"))[.size] as? Int ?? 0
    truncate(file("filler"), bytes.map { max(0, size - $0) } ?? 0)
  }
}
