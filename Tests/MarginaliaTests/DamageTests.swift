import Articles
import Glibc
import Marginalia
import Randomness
import Testing

/// A damaged notes file loses nothing, and is never made smaller without a word.
struct DamageTests {
  private let folder = TemporaryFolder()
  private let marked = Marked("One «word» here, and «another» there.")

  private func file() -> SidecarFile {
    SidecarFile(
      ofArticle: folder.appending("article.txt"), dataFolder: folder.appending("data"),
      stateFolder: folder.appending("state"))
  }

  private func saved() throws -> Sidecar {
    var store = marked.store()
    for (number, span) in marked.spans.enumerated() {
      store.highlight(span, color: .green, note: "Note.", at: .noon(), id: .test(UInt64(number)))
    }
    try file().save(store.sidecar, of: marked.article)
    return store.sidecar
  }

  /// Whether all that `sidecar` held is in the file, or beside it, after the next save.
  private func isKept(_ sidecar: Sidecar, asBytes bytes: [UInt8]) throws -> Bool {
    let name = "article.txt.manicule.json"
    folder.write(String(decoding: bytes, as: UTF8.self), to: name)
    let damaged = folder.read(name)
    let file = file()
    let loaded: Sidecar
    do {
      guard let found = try file.load() else { return false }
      loaded = found
    } catch {
      return folder.read(name) == damaged
    }
    if loaded.annotations == sidecar.annotations { return true }
    // Understood, but not the same: the next save keeps every item, known or not.
    return try items(of: loaded) == items(of: sidecar)
  }

  private func items(of sidecar: Sidecar) throws -> Int? {
    try JSONValue(parsing: sidecar.bytes).object?["first"]?.object?["items"]?.array?.count
  }

  @Test func cutOffAtAnyByteItIsReplacedByItsLastGoodCopy() throws {
    let sidecar = try saved()
    // The last two bytes are the brace and the line feed, which may go unnoticed.
    for length in 0..<sidecar.bytes.count - 2 {
      let isKept = try isKept(sidecar, asBytes: Array(sidecar.bytes[..<length]))
      #expect(isKept, "cut off after \(length) bytes")
    }
  }

  @Test func aFlippedByteNeverCostsAnAnnotation() throws {
    let sidecar = try saved()
    var ids = SplitMix64(seed: 5)
    for _ in 0..<1_500 {
      var bytes = sidecar.bytes
      let place = Int.random(in: bytes.indices, using: &ids)
      bytes[place] ^= UInt8.random(in: 1...127, using: &ids)
      guard String(validating: bytes, as: UTF8.self) != nil else { continue }
      let isKept = try isKept(sidecar, asBytes: bytes)
      #expect(isKept, "flipped at \(place): \(String(decoding: bytes, as: UTF8.self))")
    }
  }
}
