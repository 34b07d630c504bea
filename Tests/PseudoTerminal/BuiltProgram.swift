import Glibc

/// The path of a program that was built together with these tests.
package func builtProgram(_ name: String) -> String {
  var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  let tests = String(decoding: buffer[..<max(0, count)].map(UInt8.init(bitPattern:)), as: UTF8.self)
  return tests.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/" + name
}
