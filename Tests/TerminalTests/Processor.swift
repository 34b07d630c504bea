import Glibc

/// The processor time that `process` has used, in clock ticks (proc(5), stat: utime and stime).
func processorTicks(of process: Int32) throws -> Int {
  let file = open("/proc/\(process)/stat", O_RDONLY)
  defer { close(file) }
  var buffer = [UInt8](repeating: 0, count: 4096)
  let count = read(file, &buffer, buffer.count)
  let text = String(decoding: buffer[..<max(0, count)], as: UTF8.self)
  let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
  return (Int(fields[11]) ?? -1) + (Int(fields[12]) ?? -1)
}
