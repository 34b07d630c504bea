import ArgumentParser

/// The options of `entities` that correct what was found.
struct Fixing: ParsableArguments {
  @Option(
    name: .customLong("fix"),
    help: ArgumentHelp(
      "Correct an entity, and keep that with the article's notes; may be given again.",
      valueName: "correction"))
  var corrections: [String] = []

  @Flag(help: "Keep the corrections for every article too, in names.toml.")
  var everywhere = false

  /// For the help of the command.
  static let discussion = """
    Where an entry is wrong, --fix corrects it, as in --fix 'type:Kashgar=place' or \
    --fix 'merge:RFA=Radio Free Asia'. Corrections are kept with the article's notes and hold \
    whenever it is read, here and in the reader. There are:

    \(Fix.Verb.allCases.map { "  \($0.usage.form)\n      \($0.usage.effect)" }
      .joined(separator: "\n"))

    A NAME is an entry's name or any of its forms. A FORM may be one place as well, START-END as \
    --format json has them. With --everywhere the correction is also put into \
    $XDG_DATA_HOME/manicule/names.toml, which holds for every article and can be edited by hand.
    """

  func validate() throws {
    if everywhere, corrections.isEmpty {
      throw ValidationError("--everywhere says where --fix holds; give a --fix.")
    }
  }
}
