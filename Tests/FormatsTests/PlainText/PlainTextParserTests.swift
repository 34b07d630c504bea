import Testing

@Test func anUnwrappedFileHasAParagraphALine() {
  #expect(
    plain(
      """
      Police Chief Reportedly Detained
      By Carl Samson
      A police chief who expressed concerns over the mass detention of his fellows has been detained, a report says.
      He oversees the township.
      Share this Article
      """) == """
        T Police Chief Reportedly Detained
        B By Carl Samson
        P A police chief who expressed concerns over the mass detention of his fellows has been detained, a report says.
        P He oversees the township.
        P Share this Article
        """)
}

@Test func wrappedLinesAreOneParagraph() {
  #expect(
    plain(
      """
      The lighthouse stood at the end of the long mole, and in winter the
      spray froze on its windows so thickly that nobody could see in. The
      keeper did not mind.

      He had books, a stove, and a dog that was older than the building. In
      New York a man had once offered him money for it.
      """) == """
        P The lighthouse stood at the end of the long mole, and in winter the␊spray froze on its windows so thickly that nobody could see in. The␊keeper did not mind.
        P He had books, a stove, and a dog that was older than the building. In␊New York a man had once offered him money for it.
        """)
}

@Test func indentedFirstLinesBeginParagraphsOfAWrappedFile() {
  #expect(
    plain(
      """
         The lighthouse stood at the end of the long mole, and in winter the
      spray froze on its windows so thickly that nobody could see in. The
      keeper did not mind.
         He had books, a stove, and a dog that was older than the building and
      had gone blind.
      """) == """
        P The lighthouse stood at the end of the long mole, and in winter the␊spray froze on its windows so thickly that nobody could see in. The␊keeper did not mind.
        P He had books, a stove, and a dog that was older than the building and␊had gone blind.
        """)
}

@Test func verseKeepsItsLines() {
  #expect(
    plain(
      """
      There was a keeper of a light
      Who never slept a single night,
      And when the morning came
      He did the same.

      There was a dog that kept the door
      And had been doing so before.
      """) == """
        P There was a keeper of a light⏎Who never slept a single night,⏎And when the morning came⏎He did the same.
        P There was a dog that kept the door⏎And had been doing so before.
        """)
}

@Test func verseInAWrappedFileKeepsItsLines() {
  #expect(
    plain(
      """
      The lighthouse stood at the end of the long mole, and in winter the
      spray froze on its windows so thickly that nobody could see in. The
      keeper did not mind, and sang to himself in a voice that carried far:

      There was a keeper of a light
      Who never slept a single night
      """) == """
        P The lighthouse stood at the end of the long mole, and in winter the␊spray froze on its windows so thickly that nobody could see in. The␊keeper did not mind, and sang to himself in a voice that carried far:
        P There was a keeper of a light⏎Who never slept a single night
        """)
}

@Test func linesSetInByTurnsAreVerseHoweverLong() {
  #expect(
    plain(
      """
      I met the keeper of the light upon the long stone mole,
          and in the winter wind he sang of all that he had known
              of ships that never came to port and men that lost their
          way, and of the dog that would not leave him on his own.

      He never slept at all, he said, and then he said no more
          until the boats had all gone out and left the
              harbour bare and still, and I went home.
      """) == """
        P I met the keeper of the light upon the long stone mole,⏎    and in the winter wind he sang of all that he had known⏎        of ships that never came to port and men that lost their⏎    way, and of the dog that would not leave him on his own.
        P He never slept at all, he said, and then he said no more⏎    until the boats had all gone out and left the⏎        harbour bare and still, and I went home.
        """)
}

@Test func columnsAreLeftAsTheyAre() {
  #expect(
    plain(
      """
      The harbours and their depths at low water, in metres and in feet.

        North      12.0   39
        South       9.5   31
      """) == """
        P The harbours and their depths at low water, in metres and in feet.
        C   North      12.0   39⏎  South       9.5   31
        """)
}

@Test func listsHaveTheirMarkersDrawn() {
  #expect(
    plain(
      """
      He took with him what the winter asked for, and what it did not.

      - a stove
      - a dog
        * old
        * blind
      - books

      1. Light the lamp.
      2. Feed the dog.

      - A speech that opens with a dash is no list.
      """) == """
        P He took with him what the winter asked for, and what it did not.
        P • a stove
        P • a dog
        P · • old
        P · • blind
        P • books
        P 1. Light the lamp.
        P 2. Feed the dog.
        P - A speech that opens with a dash is no list.
        """)
}

@Test func itemsHangTogether() {
  #expect(
    plain(
      """
      What he took:

      * a stove that had been in the family for longer than anyone could
        remember, and smoked
      * books

        Most of them he had read twice.

      Nothing else.
      """)
        == """
        P What he took:
        P • a stove that had been in the family for longer than anyone could␊remember, and smoked
        P • books
        P · Most of them he had read twice.
        P Nothing else.
        """.replacing("could␊remember", with: "could␊  remember"))
}

@Test func headingsAndRulesAreToldWhereTheyAreCertain() {
  #expect(
    plain(
      """
      The Keeper
      ==========

      CHAPTER I

      The lighthouse stood at the end of the long mole.

      * * *

      2. The dog

      It was older than the building, and blind.

      What came then
      --------------
      Nothing.
      """) == """
        T The Keeper
        H2 CHAPTER I
        P The lighthouse stood at the end of the long mole.
        RULE 
        H2 2. The dog
        P It was older than the building, and blind.
        H2 What came then
        P Nothing.
        """)
}

@Test func aQuotedLineIsAQuote() {
  #expect(
    plain(
      """
      He said what keepers say, and he said it slowly and with some care.

      > The light does not ask who is out there.
      """) == """
        P He said what keepers say, and he said it slowly and with some care.
        P | The light does not ask who is out there.
        """)
}

@Test func anEmptyTextHasNoBlocks() {
  #expect(plain("") == "")
  #expect(plain("\n \t\n\u{A0}\n") == "")
}

@Test func aSpaceWithAnAccentIsNotSplit() {
  #expect(plain("  \u{301}a b.\n") == "P  \u{301}a b.")
}

@Test func aRaggedLineInAWrappedParagraphIsJoined() {
  #expect(
    plain(
      """
      The lighthouse stood at the end of the long mole, and in winter the
      spray froze on its windows, so thickly that nobody in Upper
      Harbourside could see it, and so loudly when it broke in the spring
      that everybody could hear it.
      """) == """
        P The lighthouse stood at the end of the long mole, and in winter the␊spray froze on its windows, so thickly that nobody in Upper␊Harbourside could see it, and so loudly when it broke in the spring␊that everybody could hear it.
        """)
}

@Test func anAddressUnderAWrappedParagraphKeepsItsLines() {
  #expect(
    plain(
      """
      The lighthouse stood at the end of the long mole, and in winter the
      spray froze on its windows so thickly that nobody could see in. Letters
      to the keeper went to the harbour master, who had a shelf for them, and
      took a fortnight:
      The Keeper
      Harbour Mole 1
      Upper Harbourside
      """) == """
        P The lighthouse stood at the end of the long mole, and in winter the␊spray froze on its windows so thickly that nobody could see in. Letters␊to the keeper went to the harbour master, who had a shelf for them, and␊took a fortnight:
        P The Keeper⏎Harbour Mole 1⏎Upper Harbourside
        """)
}

@Test func freeVerseInAWrappedFileKeepsItsLines() {
  #expect(
    plain(
      """
      The lighthouse stood at the end of the long mole, and in winter the
      spray froze on its windows so thickly that nobody could see in. The
      keeper did not mind, and sang to himself in a voice that carried far:

      the light that goes around and around the rock
      and never looks at anything for long
      """) == """
        P The lighthouse stood at the end of the long mole, and in winter the␊spray froze on its windows so thickly that nobody could see in. The␊keeper did not mind, and sang to himself in a voice that carried far:
        P the light that goes around and around the rock⏎and never looks at anything for long
        """)
}

@Test func linesWithoutSpacesAreNotJoined() {
  let line = "กรุงเทพมหานครเป็นเมืองหลวงและนครที่มีประชากรมากที่สุดของประเทศไทย"
  #expect(plain("\(line)\n\(line)\n\(line)") == "P \(line)⏎\(line)⏎\(line)")
}
