import Glibc
import PseudoTerminal
import Screen

/// A folder with the article, and programs that read it in a pseudo terminal of 120×40.
final class Bench {
  let program: String
  let article: String
  let folder: String

  static let size = Size(columns: 120, rows: 40)
  /// Longer than anything a program does after a key without pausing.
  static let pause = Duration.milliseconds(15)

  init(program: String) throws(BenchError) {
    guard access(program, X_OK) == 0 else { throw .noProgram(program) }
    self.program = program
    var template = Array("/tmp/manicule-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .noFolder }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    article = folder + "/million.txt"
    try write(Array(BenchArticle.text.utf8), to: "million.txt")
  }

  /// The path of `name` in the folder.
  func path(of name: String) -> String { "\(folder)/\(name)" }

  func write(_ bytes: [UInt8], to name: String) throws(BenchError) {
    guard let file = fopen(path(of: name), "w") else { throw .noFolder }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  /// Removes the article and everything that programs wrote beside it.
  func removeFiles() {
    let paths = ["/bin/rm", "-r", folder]
    var arguments = paths.map { strdup($0) } + [nil]
    var process = pid_t()
    posix_spawn(&process, paths[0], nil, nil, &arguments, nil)
    waitpid(process, nil, 0)
    arguments.forEach { free($0) }
  }

  func run() throws -> [Figure] {
    print("names …")
    let tagging = measureTagging()
    print("start to first full screen, in turn with less …")
    let start = try measureStart()
    print("keys …")
    let reading = try measureReading()
    print("JSON lines …")
    let pipe = try measurePipe()
    print("many notes …")
    return try start + reading + pipe + measureNotes() + tagging
  }

  var environment: [String: String] {
    ["HOME": folder, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
  }

  /// Opens `article`; the environment holds no settings of the person who measures.
  func open(_ article: String, with path: String) throws -> PseudoTerminal {
    try PseudoTerminal(
      path: path, arguments: [article],
      environment: environment, size: Bench.size)
  }
}

/// Why nothing could be measured.
enum BenchError: Error, CustomStringConvertible {
  case noProgram(String)
  case noFolder
  /// The program has ended while it was measured.
  case gone

  var description: String {
    switch self {
    case .noProgram(let path): "there is no program at \(path); build it with `make build`."
    case .noFolder: "no temporary folder can be made in /tmp."
    case .gone: "the program has ended before it was measured."
    }
  }
}

extension Duration {
  var milliseconds: Double { self / .milliseconds(1) }
}
