import Foundation
import Testing

/// What the built program promises about notes: never torn, never lost, merged by git.
@Suite struct NotesSafetyTests {
  private static let strace = "/usr/bin/strace"
  private static let hasStrace = FileManager.default.isExecutableFile(atPath: strace)
  private static let hasGit = FileManager.default.isExecutableFile(atPath: "/usr/bin/git")

  /// Runs a script in the room's folder, with the program as `$1` and the article as `$2`.
  private func run(_ script: String, in room: ReadingRoom) throws -> (status: Int32, output: String)
  {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script, "sh", builtProgram("manicule"), room.article.path]
    process.environment = room.environment
    process.currentDirectoryURL = room.folder
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  /// The number of annotations in the file; nil where it is torn.
  private func count(in room: ReadingRoom) throws -> Int? {
    let object = try? JSONSerialization.jsonObject(with: Data(contentsOf: room.sidecar))
    return (((object as? [String: Any])?["first"] as? [String: Any])?["items"] as? [Any])?.count
  }

  @Test(
    .enabled(if: hasStrace, "strace is missing"),
    arguments: ["write", "fsync", "rename", "close", "openat"])
  func aSaveThatIsKilledLeavesTheOldOrTheNewFile(_ call: String) throws {
    let room = try ReadingRoom()
    _ = try room.run("annotate", room.article.path, "--quote", "Anna Muster came")
    let before = try Data(contentsOf: room.sidecar)
    for number in [1, 2, 3, 4, 5, 6, 9, 12, 30, 36, 39, 42] {
      try before.write(to: room.sidecar)
      _ = try run(
        """
        \(Self.strace) -f -o /dev/null -e trace=\(call) -e inject=\(call):signal=KILL:when=\(number) \
        "$1" annotate "$2" --quote "the old town hall" --note "N"
        """, in: room)
      let found = try count(in: room)
      #expect(found == 1 || found == 2, "killed at \(call) number \(number)")
    }
    let after = try room.run("annotate", room.article.path, "--quote", "a clockmaker")
    #expect(after.status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: room.folder.path).allSatisfy {
        !$0.hasSuffix(".tmp")
      })
  }

  @Test(
    .enabled(if: hasStrace, "strace is missing"),
    arguments: ["write:error=ENOSPC", "fsync:error=EIO", "rename:error=EACCES"])
  func aSaveThatFailsIsToldAndKept(_ fault: String) throws {
    let room = try ReadingRoom()
    _ = try room.run("annotate", room.article.path, "--quote", "Anna Muster came")
    let call = fault.prefix { $0 != ":" }
    let failed = try run(
      """
      \(Self.strace) -f -o /dev/null -e trace=\(call) -e inject=\(fault):when=1 \
      "$1" annotate "$2" --quote "the old town hall"
      """, in: room)
    #expect(failed.status == 3)
    #expect(try count(in: room) == 1)
    let listed = try room.run("notes", room.article.path)
    #expect(listed.output.contains("the old town hall"))
  }

  @Test func twoProgramsAtOnceLoseNothing() throws {
    let room = try ReadingRoom()
    _ = try run(
      """
      add() { for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
        "$1" annotate "$2" --quote "$3" >/dev/null; done; }
      add "$1" "$2" "Anna Muster came" & add "$1" "$2" "the old town hall" & wait
      """, in: room)
    #expect(try count(in: room) == 30)
  }

  @Test(.enabled(if: hasGit, "git is missing"), arguments: ["merge", "rebase", "cherry-pick"])
  func gitMergesNotesWithTheDriver(_ command: String) throws {
    let room = try ReadingRoom()
    let result = try run(
      """
      mkdir bin && ln -s "$1" bin/manicule && PATH="$PWD/bin:$PATH" && set -e
      git init -q -b main . && git config user.email a@example.org && git config user.name A
      manicule annotate "$2" --quote "Anna Muster came" --note "Base."
      manicule merge --install && git add article.txt* && git commit -qm base
      git checkout -qb other && manicule annotate "$2" --quote "a clockmaker" && git commit -qam other
      git checkout -q main && manicule annotate "$2" --quote "the old town hall" && git commit -qam mine
      git \(command) other
      """, in: room)
    #expect(result.status == 0)
    #expect(try count(in: room) == 3)
  }
}
