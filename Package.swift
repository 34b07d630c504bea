// swift-tools-version: 6.2
import PackageDescription

/// `make test` sets this, so that a warning of a newer toolchain stops the developers, never a reader's build.
let isStrict = Context.environment["MANICULE_STRICT"] != nil

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ] + (isStrict ? [.treatAllWarnings(as: .error)] : [])

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

/// What several test targets share.
func support(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Tests/\(name)", swiftSettings: settings)
}

func library(
  _ name: String, at path: String? = nil, pkgConfig: String? = nil, apt package: String
) -> Target {
  .systemLibrary(name: name, path: path, pkgConfig: pkgConfig, providers: [.apt([package])])
}

let package = Package(
  name: "manicule",
  products: [.executable(name: "manicule", targets: ["manicule"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
  ],
  targets: [
    library("CNcurses", apt: "libncurses-dev"),
    .target(
      name: "CICU",
      linkerSettings: ["icuuc", "icudata", "stdc++", "m"].map { .linkedLibrary($0) }),
    library("CCmark", pkgConfig: "libcmark-gfm", apt: "libcmark-gfm-dev"),
    library("CYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),
    library("CMd", pkgConfig: "libmd", apt: "libmd-dev"),
    library("CPCRE2", pkgConfig: "libpcre2-8", apt: "libpcre2-dev"),
    .target(name: "CBuiltIn"),
    .target(name: "CSignals"),
    .target(name: "CText"),

    module("Randomness"),
    module("Screen"),
    module("Articles", ["CICU", "CText"]),
    module("Formats", ["Articles", "CCmark", "CYAML"]),
    .target(name: "CEntityModel", exclude: ["english.model", "README.md"]),
    module("Entities", ["Articles", "CEntityModel"]),
    module("Marginalia", ["Articles", "CMd"]),
    module("Exchange", ["Articles", "Marginalia", "Entities"]),
    module("Reader", ["Articles", "Entities", "Marginalia", "Exchange", "Randomness", "Screen"]),
    module("Views", ["Reader", "Screen", "Articles", "Entities", "Marginalia"]),
    .target(
      name: "Terminal", dependencies: ["Screen", "CNcurses", "CSignals"], swiftSettings: settings,
      linkerSettings: ["ncursesw", "tinfo"].map { .linkedLibrary($0) }),
    .executableTarget(
      name: "manicule",
      dependencies: [
        "Articles", "Formats", "Entities", "Marginalia", "Exchange", "Reader", "Views", "Screen",
        "Terminal", "CBuiltIn", "CPCRE2", "TOMLKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    library("CVTerm", at: "Tests/CVTerm", pkgConfig: "vterm", apt: "libvterm-dev"),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .executableTarget(
      name: "train-entities", dependencies: ["Articles", "Entities", "Randomness"],
      swiftSettings: settings),

    support("ScreenTesting", ["Screen"]),
    support("SidecarKeeping", []),
    support("PseudoTerminal", ["Screen", "CVTerm", "CPseudoTerminal"]),
    .executableTarget(
      name: "terminal-fixture", dependencies: ["Terminal", "Screen"],
      path: "Tests/TerminalFixture", swiftSettings: settings),
    .executableTarget(
      name: "manicule-bench",
      dependencies: [
        "Articles", "CEntityModel", "Entities", "Marginalia", "PseudoTerminal", "Randomness",
        "Screen",
      ],
      path: "Benchmarks", swiftSettings: settings),
    tests("ScreenTests", ["Screen", "ScreenTesting", "CNcurses"]),
    tests(
      "TerminalTests", ["Terminal", "Screen", "PseudoTerminal", "Randomness", "terminal-fixture"]),
    tests("ArticlesTests", ["Articles", "Randomness"]),
    tests(
      "ScenarioTests",
      [
        "Reader", "Views", "Screen", "ScreenTesting", "Articles", "Formats", "Entities",
        "Marginalia", "Randomness", "SidecarKeeping",
      ],
      exclude: ["Scenarios"]),
    tests("MarginaliaTests", ["Marginalia", "Articles", "Randomness", "SidecarKeeping"]),
    tests("EntitiesTests", ["Articles", "Entities"]),
    tests("ExchangeTests", ["Exchange", "Entities", "Marginalia", "Articles"]),
    tests("FormatsTests", ["Formats", "Articles", "Randomness"]),
    tests("ProgramTests", ["manicule", "Screen", "PseudoTerminal", "SidecarKeeping"]),
    tests(
      "DocumentationTests",
      [
        "manicule", "Reader", "Marginalia", "Screen", "PseudoTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    tests("ManiculeTests", ["manicule", "Reader", "Marginalia", "Screen"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
