import Glibc
import Screen

extension Color {
  /// WCAG 2.2's relative luminance; the terminal's own colours as xterm draws them.
  var luminance: Double {
    let channels = xterm.map { byte in
      let part = Double(byte) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// WCAG 2.2's contrast ratio, from 1 to 21.
  func contrast(with other: Color) -> Double {
    let (darker, lighter) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// The nearest colour of xterm's cube and greys, which a terminal of 256 colours shows.
  var nearestOf256: Color {
    guard case .rgb = self else { return self }
    let levels = [0, 95, 135, 175, 215, 255]
    let greys = stride(from: 8, through: 238, by: 10).map { [$0, $0, $0] }
    let cube = levels.flatMap { red in
      levels.flatMap { green in levels.map { [red, green, $0] } }
    }
    let nearest = (cube + greys).min { distance(to: $0) < distance(to: $1) } ?? [0, 0, 0]
    return .rgb(
      red: UInt8(nearest[0]), green: UInt8(nearest[1]), blue: UInt8(nearest[2]))
  }

  private func distance(to other: [Int]) -> Int {
    zip(xterm, other).map { ($0 - $1) * ($0 - $1) }.reduce(0, +)
  }

  private var xterm: [Int] {
    switch self {
    case .rgb(let red, let green, let blue):
      [Int(red), Int(green), Int(blue)]
    case .ansi(let number):
      [
        [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205],
        [0, 205, 205], [229, 229, 229], [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0],
        [92, 92, 255], [255, 0, 255], [0, 255, 255], [255, 255, 255],
      ][Int(number)]
    }
  }
}
