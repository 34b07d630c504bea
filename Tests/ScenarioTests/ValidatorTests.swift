import Foundation
import Marginalia
import Testing

/// The W3C's assertions, held against what every scenario saves, where `MANICULE_VALIDATOR` names
/// the script that knows them.
@Suite struct ValidatorTests {
  private static let validator = ProcessInfo.processInfo.environment["MANICULE_VALIDATOR"]

  @Test(.enabled(if: validator != nil, "MANICULE_VALIDATOR names no validate.py"))
  func whatIsSavedIsAWebAnnotationDocument() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "manicule-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try ScenarioTests.names.map { name in
      let file = folder.appending(path: name + ".json")
      let sidecar = try ScenarioPlayer.sidecar(after: ScenarioTests.scenario(name))
      try Data(sidecar.bytes).write(to: file)
      return file.path
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", try #require(Self.validator)] + files
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
  }
}
