import CBuiltIn

/// A file that the program carries inside it.
struct BuiltInFile: Sendable {
  /// With its extension, without a path.
  let name: String
  let text: String

  /// The files of themes/, the default first.
  static var themes: [BuiltInFile] { files(of: built_in_themes()) }

  /// The files of samples/, the one to read first at the front.
  static var samples: [BuiltInFile] { files(of: built_in_samples()) }

  /// The program's licence, then NOTICE.
  static var licenses: [BuiltInFile] { files(of: built_in_licenses()) }

  private static func files(of list: UnsafePointer<built_in_file>?) -> [BuiltInFile] {
    guard var file = list else { return [] }
    var files: [BuiltInFile] = []
    while let name = file.pointee.name, let text = file.pointee.text {
      files.append(BuiltInFile(name: String(cString: name), text: String(cString: text)))
      file += 1
    }
    return files
  }
}
