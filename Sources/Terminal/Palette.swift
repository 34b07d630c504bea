import Screen

/// Turns colours into the numbers that ncurses wants at one depth.
struct Palette {
  let depth: ColorDepth

  /// The number for `color`; nil leaves the terminal's own colour: no colour asked for, or one
  /// that the terminal cannot come near.
  func index(of color: Color?) -> Int32? {
    switch (color, depth) {
    case (nil, _), (_, .none): nil
    case (.ansi(let number)?, .ansi(let count)): Int32(number) % Int32(min(count, 16))
    case (.ansi(let number)?, .palette): Int32(number % 16)
    case (.ansi(let number)?, .direct(let indexed)):
      number < indexed ? Int32(number) : direct(Palette.brightRGB(number), indexed)
    case (.rgb, .ansi): nil
    case (.rgb(let red, let green, let blue)?, .palette): Palette.nearest(red, green, blue)
    case (.rgb(let red, let green, let blue)?, .direct(let indexed)):
      direct((red, green, blue), indexed)
    }
  }

  /// Where there are 8 colours, a bright one is its dark one in bold.
  func needsBold(_ color: Color?) -> Bool {
    guard case .ansi(let number)? = color, case .ansi(let count) = depth else { return false }
    return number >= count
  }

  private typealias RGB = (red: UInt8, green: UInt8, blue: UInt8)

  private func direct(_ rgb: RGB, _ indexed: Int) -> Int32 {
    let value = Int32(rgb.red) << 16 | Int32(rgb.green) << 8 | Int32(rgb.blue)
    // The lowest numbers are the terminal's own colours; one step of green lifts black over them.
    return value < indexed ? value | 0x100 : value
  }

  /// xterm's colours 8 to 15.
  private static func brightRGB(_ number: UInt8) -> RGB {
    if number == 8 { return (0x7F, 0x7F, 0x7F) }
    func level(_ bit: UInt8) -> UInt8 { number & bit == 0 ? 0 : 0xFF }
    return number == 12 ? (0x5C, 0x5C, 0xFF) : (level(1), level(2), level(4))
  }

  /// The nearest of xterm's 6×6×6 cube (16 to 231) and 24 greys (232 to 255).
  private static func nearest(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int32 {
    let steps = [red, green, blue].map { cubeStep(Int($0)) }
    let levels = steps.map { $0 == 0 ? 0 : 55 + 40 * $0 }
    let grey = min(23, max(0, (Int(red) + Int(green) + Int(blue) - 24 + 15) / 30))
    let greyLevel = 8 + 10 * grey
    let wanted = [Int(red), Int(green), Int(blue)]
    let cubeDistance = zip(levels, wanted).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    let greyDistance = wanted.reduce(0) { $0 + (greyLevel - $1) * (greyLevel - $1) }
    if greyDistance < cubeDistance { return Int32(232 + grey) }
    return Int32(16 + 36 * steps[0] + 6 * steps[1] + steps[2])
  }

  /// The index of the nearest of the cube's levels 0, 95, 135, 175, 215, 255.
  private static func cubeStep(_ level: Int) -> Int {
    level < 48 ? 0 : level < 115 ? 1 : (level - 35) / 40
  }
}
