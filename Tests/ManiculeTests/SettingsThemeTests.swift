import Reader
import Screen
import Testing

@testable import manicule

private let library = ThemeLibrary(folder: nil)
private let names = library.names
private let coloredNames = names.filter { $0 != ThemeLibrary.mono }

private let highlights: [Role] = [
  .highlightYellow, .highlightGreen, .highlightBlue, .highlightRed, .highlightPurple,
]

/// Every set of roles that a readable cell of the screen can have.
private let readable: [RoleSet] = {
  let inline: [Role?] = [
    nil, .dim, .title, .byline, .heading, .emphasis, .strong, .code, .strikethrough, .link, .quote,
    .tableHeading, .marker,
  ]
  let entities: [Role?] = [
    nil, .entityPerson, .entityPlace, .entityOrganization, .entityGroup, .entityDate,
    .entityQuantity, .entityOther,
  ]
  let over: [Role?] = [nil, .searchHit, .searchCurrent, .selection, .chosen, .label]
  let inPanels: [Role?] = [
    .paneTitle, .paneTitleFocused, .count, .tag, .sentence, .prompt, .problem,
    .barYellow, .barGreen, .barBlue, .barRed, .barPurple,
  ]
  let inStatus: [Role?] = [nil, .dim, .count, .statusMode, .prompt, .problem]
  return combinations([inline, entities, [nil] + highlights, over])
    + combinations([inPanels, [nil, .chosen]]) + combinations([[.status], inStatus])
}()

private func combinations(_ layers: [[Role?]]) -> [RoleSet] {
  layers.reduce([[]]) { sets, layer in
    sets.flatMap { set in layer.map { role in role.map { set.union(RoleSet($0)) } ?? set } }
  }
}

private func theme(_ name: String, hasTrueColor: Bool = true) throws -> Theme {
  try #require(library.theme(named: name, hasTrueColor: hasTrueColor)).theme
}

@Test(arguments: names) func aBuiltInThemeHasNothingWrong(_ name: String) throws {
  let loaded = try #require(library.theme(named: name, hasTrueColor: true))
  #expect(loaded.problems.map(\.description) == [])
  #expect(!loaded.summary.isEmpty)
}

@Test(arguments: coloredNames) func aThemeOfColorsSetsEveryRole(_ name: String) throws {
  let styles = try theme(name).styles
  #expect(Role.allCases.filter { styles[$0] == nil } == [])
}

@Test(arguments: coloredNames, [true, false])
func everythingCanBeRead(_ name: String, hasTrueColor: Bool) throws {
  let theme = try theme(name, hasTrueColor: hasTrueColor)
  let least = name.hasPrefix("contrast") && hasTrueColor ? 7 : 4.5
  var pairs: [[Color?]: RoleSet] = [:]
  for roles in readable {
    let style = theme.style(of: roles)
    pairs[[style.foreground, style.background]] = roles
  }
  for (pair, roles) in pairs {
    let colors = try pair.map { try #require($0) }.map { hasTrueColor ? $0 : $0.nearestOf256 }
    #expect(colors[0].contrast(with: colors[1]) >= least, "\(roles.roles) in \(name)")
  }
}

@Test(arguments: coloredNames, [true, false])
func highlightsDifferFromEachOtherAndFromText(_ name: String, hasTrueColor: Bool) throws {
  let theme = try theme(name, hasTrueColor: hasTrueColor)
  let backgrounds = (highlights + [.text, .selection, .searchHit, .searchCurrent]).map {
    theme.style(of: RoleSet($0)).background.map { hasTrueColor ? $0 : $0.nearestOf256 }
  }
  #expect(Set(backgrounds).count == backgrounds.count)
}

@Test(arguments: [ThemeLibrary.ansi, ThemeLibrary.mono])
func whereColorsAreFewHighlightsAreUnderlined(_ name: String) throws {
  let theme = try theme(name)
  for role in highlights {
    #expect(theme.style(of: RoleSet(role)).attributes.contains(.underline))
  }
}

/// In an attribute that even the poorest terminal has.
@Test(arguments: names) func theCurrentHighlightIsToldApartFromOthers(_ name: String) throws {
  let theme = try theme(name)
  let sure: Style.Attributes = [.bold, .underline, .reverse]
  for role in highlights {
    let (other, current) = (
      theme.style(of: RoleSet(role)), theme.style(of: [RoleSet(role), RoleSet(.highlightCurrent)])
    )
    #expect(
      current.attributes.intersection(sure) != other.attributes.intersection(sure),
      "\(role) in \(name)")
  }
}

@Test func monoHasNoColor() throws {
  for style in try theme(ThemeLibrary.mono).styles.values {
    #expect(style.foreground == nil && style.background == nil)
  }
}

@Test(arguments: names, [true, false])
func whatIsChosenOnTheStatusGroundShows(_ name: String, hasTrueColor: Bool) throws {
  let theme = try theme(name, hasTrueColor: hasTrueColor)
  let (plain, chosen) = (
    theme.style(of: RoleSet(.status)), theme.style(of: [RoleSet(.status), RoleSet(.statusMode)])
  )
  let backgrounds = [plain, chosen].map { $0.background?.nearestOf256 }
  #expect(name == ThemeLibrary.mono ? chosen != plain : backgrounds[0] != backgrounds[1])
}
