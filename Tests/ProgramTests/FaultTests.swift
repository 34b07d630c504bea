import Foundation
import PseudoTerminal
import Testing

/// Whatever happens while notes are saved, no saved note is lost, and no file is half written.
@Suite struct FaultTests {
  private static let first = "Linz in 1911"
  private static let second = "She was a clockmaker"
  private static let third = "the old town hall"

  private static let canTrace = succeeds(["strace", "-f", "-o", "/dev/null", "true"])
  private static let canMount = succeeds(["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"])

  private static let canCompile = succeeds(["cc", "--version"])

  private static func succeeds(_ command: [String]) -> Bool {
    (try? ReadingRoom().run(command))?.status == 0
  }

  /// A room whose article has one note, and what a save of a second one asks of the system.
  private func roomAndCalls() throws -> (ReadingRoom, [SystemCall]) {
    let room = try annotated()
    let log = room.folder.appending(path: "log").path
    _ = try room.run(["strace", "-f", "-o", log] + annotate(room, FaultTests.second))
    let calls = SystemCall.all(
      in: try String(contentsOfFile: log, encoding: .utf8), from: ".manicule.json")
    let names = "openat write fsync close rename unlink mkdir flock fchmod".split(separator: " ")
    return (try annotated(), calls.filter { names.contains($0.name[...]) })
  }

  private func annotated() throws -> ReadingRoom {
    let room = try ReadingRoom()
    _ = try room.run(annotate(room, FaultTests.first))
    return room
  }

  private func annotate(_ room: ReadingRoom, _ quote: String) -> [String] {
    [builtProgram("manicule"), "annotate", room.article.path, "--quote", quote]
  }

  /// The quotes that the program finds in the notes.
  private func quotes(in room: ReadingRoom) throws -> [String] {
    let (status, output, errors) = try room.run("notes", room.article.path)
    #expect(status == 0, "\(errors)")
    return [FaultTests.first, FaultTests.second, FaultTests.third].filter(output.contains)
  }

  /// Whether `quote` is one of those in the file itself.
  private func hasInFile(_ room: ReadingRoom, _ quote: String) -> Bool {
    room.notes.contains("\"exact\": \"\(quote)\"")
  }

  /// Saves the second note while `fault` is injected into `call`, with a state folder that is new.
  private func save(
    in room: ReadingRoom, _ call: SystemCall, _ fault: String
  ) throws -> (status: Int32, output: String, errors: String) {
    try? FileManager.default.removeItem(at: room.folder.appending(path: ".local/state"))
    return try room.run(
      ["strace", "-f", "-o", "/dev/null", "-e", "trace=\(call.name)"]
        + ["-e", "inject=\(call.name):\(fault):when=\(call.number)"]
        + annotate(room, FaultTests.second))
  }

  private func names(in room: ReadingRoom) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: room.folder.path)
  }

  @Test(.enabled(if: canTrace, "strace may not trace here"))
  func killedAtAnyCallItLeavesOldOrNew() throws {
    let (room, calls) = try roomAndCalls()
    let before = try Data(contentsOf: room.sidecar)
    var areNew: Set<Bool> = []
    for call in calls {
      try before.write(to: room.sidecar)
      _ = try save(in: room, call, "signal=KILL")
      let bytes = try Data(contentsOf: room.sidecar)
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: bytes) }
      let isNew = hasInFile(room, FaultTests.second)
      areNew.insert(isNew)
      // The next save goes through, and clears away what the kill has left.
      let (status, _, errors) = try room.run(annotate(room, FaultTests.third))
      #expect(status == 0, "after a kill at \(call): \(errors)")
      let quotes = try quotes(in: room)
      #expect(quotes.first == FaultTests.first && quotes.last == FaultTests.third, "\(call)")
      #expect(!isNew || quotes.count == 3, "\(call)")
      #expect(try !names(in: room).contains { $0.hasSuffix(".tmp") }, "\(call)")
    }
    #expect(areNew == [false, true])
  }

  @Test(
    .enabled(if: canTrace, "strace may not trace here"), arguments: ["ENOSPC", "EIO", "EACCES"])
  func aCallThatFailsCostsNothing(_ error: String) throws {
    let (room, calls) = try roomAndCalls()
    let before = try Data(contentsOf: room.sidecar)
    var failures = 0
    for call in calls {
      try before.write(to: room.sidecar)
      let (status, _, errors) = try save(in: room, call, "error=\(error)")
      #expect(status == 0 || status == 3 && errors.hasPrefix("The "), "\(call): \(errors)")
      if status == 0 || errors.contains("kept in the journal") {
        if status != 0 { failures += 1 }
        let isThere =
          try hasInFile(room, FaultTests.second)
          || (status != 0 && quotes(in: room).contains(FaultTests.second))
        #expect(isThere, "\(call): \(errors)")
      }
      #expect(hasInFile(room, FaultTests.first), "\(call)")
    }
    #expect(failures > 5)
  }

  /// Lets each write take no more than seven bytes, as a network file system may.
  private static let shortWrites = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <unistd.h>
    ssize_t write(int file, const void *bytes, size_t count) {
      ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
      return real(file, bytes, count > 7 ? 7 : count);
    }
    """

  @Test(.enabled(if: canCompile, "there is no C compiler"))
  func whatIsWrittenAFewBytesAtATimeIsWhole() throws {
    let room = try annotated()
    let code = room.folder.appending(path: "short.c")
    let library = room.folder.appending(path: "short.so").path
    try Data(FaultTests.shortWrites.utf8).write(to: code)
    let compiled = try room.run(["cc", "-shared", "-fPIC", "-o", library, code.path])
    #expect(compiled.status == 0, "\(compiled.errors)")
    let (status, _, errors) = try room.run(
      ["env", "LD_PRELOAD=\(library)"] + annotate(room, FaultTests.second))
    #expect(status == 0, "\(errors)")
    #expect(try quotes(in: room) == [FaultTests.first, FaultTests.second])
    let bytes = try Data(contentsOf: room.sidecar)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: bytes) }
  }

  @Test func aFileThatMayNotGrowStaysAsItWas() throws {
    let room = try annotated()
    let before = try Data(contentsOf: room.sidecar)
    let words = annotate(room, FaultTests.second).map { "'\($0)'" }.joined(separator: " ")
    let (status, _, errors) = try room.run(["sh", "-c", "ulimit -f 2; exec \(words)"])
    #expect(status == 3 && errors.contains("could not be saved"))
    #expect(errors.contains("file too large"))
    #expect(try Data(contentsOf: room.sidecar) == before)
    #expect(try !names(in: room).contains { $0.hasSuffix(".tmp") })
  }

  @Test(.enabled(if: canMount, "no file system may be mounted here"))
  func aFullFileSystemKeepsWhatWasSaved() throws {
    let room = try ReadingRoom()
    let script = """
      mount -t tmpfs -o size=64k none "$1" && cp article.txt "$1" || exit 9
      saved=0; i=0
      while [ $i -lt 40 ]; do
        i=$((i + 1))
        "$2" annotate "$1/article.txt" --quote clockmaker --note "note $i: $3" >/dev/null 2>errors \\
          && saved=$i || break
      done
      "$2" notes "$1/article.txt" | grep -c 'note [0-9]*:' && cat errors
      rm "$1/article.txt.manicule.json"; echo $saved
      """
    try FileManager.default.createDirectory(
      at: room.folder.appending(path: "small"), withIntermediateDirectories: false)
    let (status, output, errors) = try room.run(
      ["unshare", "-rm", "sh", "-c", script, "sh", room.folder.appending(path: "small").path]
        + [builtProgram("manicule"), String(repeating: "x", count: 3000)])
    let lines = output.split(separator: "\n")
    #expect(status == 0, "\(errors)")
    let saved = try #require(lines.last.flatMap { Int($0) })
    #expect(saved > 2 && saved < 40)
    // The one that did not fit waits in the journal, which lies elsewhere.
    #expect(lines.first.flatMap { Int($0) } == saved + 1)
    #expect(output.contains("no space left on device"))
  }

  @Test func twoProgramsThatSaveAtOnceLoseNothing() throws {
    let room = try ReadingRoom()
    let count = 500
    let loop = """
      for side in a b; do
        (for i in $(seq \(count)); do
          "$1" annotate article.txt --whole --note "$side$i" >/dev/null || echo failed
        done) &
      done
      wait
      """
    let (_, output, errors) = try room.run(
      ["sh", "-c", loop, "sh", builtProgram("manicule")], seconds: 600)
    #expect(output.isEmpty && errors.isEmpty)
    let notes = room.notes
    let lost = ["a", "b"].flatMap { side in (1...count).map { "\"\(side)\($0)\"" } }
      .filter { !notes.contains($0) }
    #expect(lost.isEmpty)
  }
}
