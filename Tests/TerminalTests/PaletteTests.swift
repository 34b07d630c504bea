import Screen
import Testing

@testable import Terminal

@Test(arguments: [
  ((0, 0, 0), 16), ((255, 255, 255), 231), ((95, 135, 175), 67), ((8, 8, 8), 232),
  ((238, 238, 238), 255), ((250, 100, 20), 202), ((128, 128, 128), 244),
])
func theNearestOf256ColorsIsTaken(_ rgb: (Int, Int, Int), _ index: Int) {
  let color = Color.rgb(red: UInt8(rgb.0), green: UInt8(rgb.1), blue: UInt8(rgb.2))
  #expect(Palette(depth: .palette).index(of: color) == Int32(index))
}

/// Every colour of the cube and every grey is its own nearest.
@Test func theColorsOfThePaletteAreFoundExactly() {
  let levels = [0, 95, 135, 175, 215, 255]
  for index in 16..<256 {
    let grey = 8 + 10 * (index - 232)
    let cube = index - 16
    let rgb =
      index >= 232
      ? [grey, grey, grey] : [levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]]
    let color = Color.rgb(red: UInt8(rgb[0]), green: UInt8(rgb[1]), blue: UInt8(rgb[2]))
    #expect(Palette(depth: .palette).index(of: color) == Int32(index))
  }
}

@Test func blacksAreNotTakenForTheTerminalsOwnColors() {
  for indexed in [8, 16] {
    let palette = Palette(depth: .direct(indexed: indexed))
    for blue in 0..<UInt8(32) {
      let index = palette.index(of: .rgb(red: 0, green: 0, blue: blue))
      #expect(index.map { $0 >= indexed } == true)
    }
    #expect(palette.index(of: .ansi(3)) == 3)
  }
}

@Test func eightColorsShowBrightOnesInBold() {
  let palette = Palette(depth: .ansi(count: 8))
  #expect(palette.index(of: .ansi(11)) == 3)
  #expect(palette.needsBold(.ansi(11)))
  #expect(!palette.needsBold(.ansi(3)))
  #expect(palette.index(of: .rgb(red: 1, green: 2, blue: 3)) == nil)
}

@Test func withoutColorsThereAreNone() {
  #expect(Palette(depth: .none).index(of: .ansi(1)) == nil)
}

@Test(arguments: [
  ("xterm-256color", ["alacritty-direct", "xterm-direct"]), ("tmux-256color", ["tmux-direct"]),
  ("xterm-kitty", ["kitty-direct", "alacritty-direct", "xterm-direct"]), ("foot", ["foot-direct"]),
])
func entriesWithDirectColorsAreLookedFor(_ type: String, _ candidates: [String]) {
  #expect(ColorDepth.directTypes(for: type) == candidates)
}

@Test func theEnvironmentSaysWhatColorsAreWanted() {
  #expect(ColorDepth.Wish(environment: ["COLORTERM": "truecolor"]).isDirect)
  #expect(!ColorDepth.Wish(environment: ["COLORTERM": "yes"]).isDirect)
  #expect(ColorDepth.Wish(environment: ["NO_COLOR": "1"]).isColorless)
  #expect(!ColorDepth.Wish(environment: ["NO_COLOR": ""]).isColorless)
}
