import Glibc

do {
  try Command(CommandLine.arguments.dropFirst()).run()
} catch {
  var message = "\(error)\n"
  message.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(3)
}
