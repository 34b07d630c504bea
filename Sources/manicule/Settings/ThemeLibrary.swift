import Marginalia
import Reader
import Screen

/// The themes at hand: those built in and those in the reader's own folder.
struct ThemeLibrary: Sendable {
  /// The theme for terminals of 8 or 16 colours.
  static let ansi = "ansi"
  /// The theme without colours.
  static let mono = "mono"
  private static let suffix = ".toml"

  private let folder: String?
  private let builtIn = BuiltInFile.themes

  /// `folder` holds the reader's own themes, one a file; nil, or not there, where there are none.
  init(folder: String?) { self.folder = folder }

  /// Built-in themes, the default first, then the reader's own by name. Reads the folder.
  var names: [String] {
    let builtIn = builtIn.map { String($0.name.dropLast(ThemeLibrary.suffix.count)) }
    return builtIn + ownNames.filter { !builtIn.contains($0) }
  }

  /// Whether a theme has that name. Reads no theme's text.
  func contains(_ name: String) -> Bool {
    builtIn.contains { $0.name == name + ThemeLibrary.suffix } || ownNames.contains(name)
  }

  /// A theme with what is wrong in its files; nil where none has that name.
  ///
  /// One of the reader's own goes before a built-in one of that name, and can inherit from it.
  /// Without `hasTrueColor` it is made for a terminal of 256 colours. Takes about 0.3 ms for a
  /// built-in theme.
  func theme(named name: String, hasTrueColor: Bool) -> LoadedTheme? {
    guard let file = file(named: name, except: []) else { return nil }
    var files = [file]
    var reader = ThemeReader()
    while let parent = files[0].entry("inherits"), case .text(let name) = parent.value {
      guard let ancestor = self.file(named: name, except: files.map(\.path)) else {
        reader.reportMissing(parent, name, among: names, files[0])
        break
      }
      files.insert(ancestor, at: 0)
    }
    let theme = reader.theme(name, from: files, hasTrueColor: hasTrueColor)
    return LoadedTheme(
      theme: theme, summary: file.entry("description")?.value.text ?? "",
      problems: reader.problems)
  }

  /// Nil where no theme has that name or its path is one of `paths`.
  private func file(named name: String, except paths: [String]) -> TOMLFile? {
    if let folder, !name.contains("/") {
      let path = folder + "/" + name + ThemeLibrary.suffix
      if !paths.contains(path), let file = TOMLFile(readingFrom: path) { return file }
    }
    let path = "themes/" + name + ThemeLibrary.suffix
    let found = builtIn.first { "themes/" + $0.name == path }
    return paths.contains(path) ? nil : found.map { TOMLFile(path: path, text: $0.text) }
  }

  private var ownNames: [String] {
    guard let folder else { return [] }
    return FilePath(folder)
      .entries { $0.hasSuffix(ThemeLibrary.suffix) && !$0.hasPrefix(".") }
      .map { String($0.dropLast(ThemeLibrary.suffix.count)) }
  }
}

extension ThemeLibrary {
  /// The file of the theme called `name`, the reader's own before a built-in one; nil where there
  /// is none.
  func text(named name: String) -> String? {
    let file = name + ".toml"
    if let folder, !name.contains("/"), let text = try? SmallFile.read("\(folder)/\(file)") {
      return text
    }
    return BuiltInFile.themes.first { $0.name == file }?.text
  }
}
