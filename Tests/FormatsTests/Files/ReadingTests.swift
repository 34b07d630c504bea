import Articles
import Formats
import Foundation
import Glibc
import Testing

/// Files that cannot be articles, in a folder of their own.
struct ReadingTests {
  private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "a.txt").path
    try Data(bytes).write(to: URL(filePath: path))
    try body(path)
  }

  @Test func theOpeningOfALongFileIsItsBeginning() throws {
    let text =
      "A Title\nBy Anna Muster\n\n" + String(repeating: "“Why?” she asked.\n\n", count: 20_000)
    try withFile(Array(text.utf8)) { path in
      let whole = try ArticleFile.read(path: path)
      let opening = try #require(ArticleFile.opening(path: path))
      #expect(opening.fileLength == text.utf8.count)
      #expect(whole.text.hasPrefix(opening.article.text))
      #expect(opening.article.blocks.count > 1_000)
      #expect(whole.blocks.starts(with: opening.article.blocks))
      #expect(opening.article.metadata.title == "A Title")
    }
  }

  @Test(
    arguments: [
      "Short.\n", String(repeating: "x", count: 500_000),
      String(repeating: "Windows.\r\n", count: 50_000),
    ])
  func otherFilesHaveNoOpening(_ text: String) throws {
    try withFile(Array(text.utf8)) { #expect((ArticleFile.opening(path: $0) == nil)) }
    #expect(ArticleFile.opening(path: "/nonexistent/a.txt") == nil)
    #expect(ArticleFile.opening(path: "-") == nil)
  }

  @Test func aFileIsRead() throws {
    try withFile(Array("One line.\n".utf8)) { path in
      let article = try ArticleFile.read(path: path)
      #expect(article.text == "One line.\n")
    }
  }

  /// Wherever the pieces end that a file is read in, characters stay whole.
  @Test(arguments: ["é", "漢", "🙂"], 0...3)
  func aLongFileIsReadAsItIs(character: String, shift: Int) throws {
    let text = String(repeating: "a", count: shift) + String(repeating: character, count: 70_000)
    try withFile(Array(text.utf8)) { path in
      let article = try ArticleFile.read(path: path)
      #expect(article.text == text)
    }
  }

  /// What needs decoding may come late.
  @Test(arguments: [([0x0D, 0x0A], "\n", 0), ([0xFF], "\u{FFFD}", 1), ([0xE6], "\u{FFFD}", 1)])
  func theEndOfALongFileIsDecoded(end: [UInt8], shown: String, replaced: Int) throws {
    let start = String(repeating: "漢", count: 30_000)
    try withFile(Array(start.utf8) + end) { path in
      let article = try ArticleFile.read(path: path)
      #expect(article.text == start + shown)
      #expect(article.replacedBytes == replaced)
    }
  }

  @Test func anEmptyFileIsAnArticleWithoutText() throws {
    try withFile([]) { path in
      let article = try ArticleFile.read(path: path)
      #expect(article.isEmpty)
      #expect(article.blocks.isEmpty)
    }
  }

  @Test func aMissingFileIsSaidToBeMissing() {
    #expect(throws: ArticleError.missing(path: "/nowhere/a.txt")) {
      try ArticleFile.read(path: "/nowhere/a.txt")
    }
  }

  @Test func aFolderIsSaidToBeOne() {
    #expect(throws: ArticleError.isFolder(path: "/tmp")) { try ArticleFile.read(path: "/tmp") }
  }

  @Test func aDeviceIsNotWaitedFor() {
    #expect(throws: ArticleError.isDevice(path: "/dev/zero")) {
      try ArticleFile.read(path: "/dev/zero")
    }
  }

  @Test(arguments: [[0x61, 0, 0x62], [UInt8](128...255)])
  func aBinaryFileIsRefused(bytes: [UInt8]) throws {
    try withFile(bytes) { path in
      #expect(throws: ArticleError.isBinary(path: path)) {
        try ArticleFile.read(path: path)
      }
    }
  }

  @Test func aPipeIsReadToItsEnd() throws {
    var ends: [CInt] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    try #require(write(ends[1], "From a pipe.", 12) == 12)
    close(ends[1])
    #expect(try ArticleFile.read(path: "/dev/fd/\(ends[0])").text == "From a pipe.")
  }

  @Test func aPipeNobodyWritesToIsNotWaitedFor() throws {
    try withFile([]) { path in
      try #require(mkfifo(path + ".pipe", 0o600) == 0)
      let article = try ArticleFile.read(path: path + ".pipe")
      #expect(article.isEmpty)
    }
  }

  @Test func aMessageShowsNoControlCharacter() {
    let message = ArticleError.missing(path: "a\u{1B}[31m\n\u{202E}\u{9B}.txt").description
    #expect(message == "There is no file “a␛[31m␊⟨U+202E⟩⟨U+9B⟩.txt”, so nothing was opened.")
  }
}
