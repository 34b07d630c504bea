import Glibc
import Marginalia
import Reader
import Testing

@testable import manicule

/// The files of a folder at the top of the repository.
private func files(in folder: String, test: String = #filePath) throws -> Set<String> {
  let root = test.split(separator: "/").dropLast(3).joined(separator: "/")
  let listing = try #require(opendir("/\(root)/\(folder)"))
  defer { closedir(listing) }
  var names: Set<String> = []
  while let entry = readdir(listing) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if !name.hasPrefix(".") { names.insert(name) }
  }
  return names
}

@Test func everyThemeIsBuiltIn() throws {
  #expect(try files(in: "themes") == Set(BuiltInFile.themes.map(\.name)))
}

@Test func everySampleIsBuiltIn() throws {
  #expect(try files(in: "samples") == Set(BuiltInFile.samples.map(\.name)))
}

@Test func aBuiltInFileIsWhole() throws {
  let theme = try #require(BuiltInFile.themes.first)
  #expect(theme.text.hasPrefix("# Manicule"))
  #expect(theme.text.hasSuffix("\n"))
}

@Test func theNotesOfTheFirstSampleStandWhereTheyWereMade() throws {
  let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  let sample = try #require(BuiltInFile.samples.first).name
  let opened = try OpenedArticle(
    "/\(root)/samples/\(sample)", with: Settings(), in: Surroundings(environment: [:]))
  #expect(opened.problem == nil)
  #expect(opened.store.annotations.count >= 6)
  #expect(opened.store.annotations.allSatisfy { $0.placement.state == .exact })
}
