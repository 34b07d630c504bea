/// Words beside and inside names that tell their kind.
enum Cues {
  /// Stands before a person's name and outside it.
  static let titles = WordList.set(
    """
    mr mr. mrs mrs. ms ms. dr dr. prof prof. rev rev. gen gen. sen sen. rep rep. gov gov. lt lt.
    col col. maj maj. capt capt. sgt sgt. adm adm. hon hon. sir dame lord lady king queen prince
    princess president vice-president premier chancellor minister secretary senator congressman
    congresswoman governor mayor judge justice chief general colonel major captain lieutenant
    sergeant admiral commander marshal professor doctor pope bishop archbishop cardinal rabbi imam
    ayatollah sheikh sheik chairman chairwoman chairperson director ambassador attorney detective
    inspector officer deputy spokesman spokeswoman spokesperson coach actor actress singer author
    emperor sultan father sister brother uncle aunt representative commissioner lawyer analyst
    activist journalist reporter
    """)

  /// Titles that belong to no name even where the model takes them in.
  static let outerTitles = WordList.set(
    """
    mr mr. mrs mrs. ms ms. dr dr. prof prof. rev rev. gen gen. sen sen. rep rep. gov gov. lt lt. col
    col. maj maj. capt capt. sgt sgt. sir lord lady president senator judge professor
    """)

  /// Ends an organisation's name.
  static let organizationEnds = WordList.set(
    """
    inc inc. corp corp. corporation ltd ltd. llc plc co co. company companies group holdings bank
    university college institute academy school ministry department bureau agency commission
    committee council authority administration office association federation union league club
    party congress parliament senate court police army navy force forces guard times post journal
    tribune herald gazette news press radio television tv network foundation trust fund society
    organization organisation alliance coalition front movement brigade brigades hospital church
    museum airlines airways motors industries systems technologies technology laboratories apparel
    records pictures studios entertainment partners ventures brothers bros bros. team board
    service services initiative center centre protection security exchange command
    """)

  /// Ends hardly any name but an organisation's.
  static let certainOrganizationEnds = WordList.set(
    """
    university college institute ministry department bureau agency commission committee council
    parliament senate court police army navy foundation alliance association federation league party
    congress corporation inc inc. corp corp. ltd ltd. llc government fund coalition airlines airways
    company orchestra press guard movement bank magazine caucus records telecom laboratory force
    forces administration organization organisation
    """)

  /// Ends hardly any name but a place's.
  static let certainPlaceEnds = WordList.set(
    """
    county islands airport stadium palace arena cemetery peninsula ocean mosque mountains province
    prefecture governorate township creek avenue
    """)

  /// What ministries and institutes are for.
  static let fields = WordList.set(
    """
    agriculture food forestry fisheries livestock rural urban regional land lands water energy power
    mines mining minerals petroleum industry industries trade commerce business enterprise
    innovation science sciences technology research education training higher schools culture arts
    sports sport youth tourism heritage media information communications broadcasting
    telecommunications post transport transportation roads railways aviation infrastructure works
    public housing construction planning development economy economic economics finance budget
    treasury revenue taxation labour labor employment jobs work pensions social welfare family
    families women gender children health human services medical sanitation environment climate
    nature ecology conservation interior home internal external foreign affairs defence defense
    security justice law legal order immigration refugees migration citizenship integration
    religious religion communities local government administration reform cooperation international
    relations veterans natural resources emergency emergencies relief rehabilitation consumer
    protection equality islamic civil history philosophy linguistics engineering mathematics
    statistics biology medicine
    """)

  /// Say before "Court" what it judges.
  static let courts = WordList.set(
    """
    supreme high district circuit appeals appeal criminal federal county magistrates crown appellate
    constitutional superior municipal family world military bankruptcy probate juvenile labor labour
    administrative commercial sharia national state international city regional people's intermediate
    cassation civil fiscal moot royal land patent tax trial youth
    """)

  /// With "of", begins hardly any name but an organisation's.
  static let certainOrganizationHeads = WordList.set(
    """
    university department ministry institute council federation association academy bureau
    committee commission union alliance organization organisation board
    """)

  /// Names, as they are written, but of nothing that is listed.
  static let things = WordList.set(
    """
    Internet Web Christmas Easter Ramadan Eid Thanksgiving Halloween Hajj Bible Koran Quran Olympics
    Renaissance Holocaust Brexit COVID Covid HIV AIDS DNA TV CEO CFO PhD QC MP GDP GMT UTC BC BCE USD
    CD DVD GPS Linux Windows iPhone iPad iPod Android Xbox PlayStation Gmail
    """)

  /// Stands behind a name in small letters, and outside it.
  static let bodies = WordList.set(
    """
    administration association board coalition company corporation force forces government group
    ministry network office service team
    """)

  /// Begins one: "Ministry of …".
  static let organizationHeads = WordList.set(
    """
    university ministry department bank bureau institute council church house office school college
    radio academy board association society federation union league party organization organisation
    association committee commission court
    """)

  /// Ends a place's name, or follows it in small letters: "Kuchar county".
  static let placeEnds = WordList.set(
    """
    county province prefecture region district township village city town state states island
    islands river lake mountain mountains valley bay beach coast peninsula desert sea ocean gulf
    strait street avenue road boulevard square park airport bridge canal port harbor harbour forest zone
    territory territories republic kingdom emirates hills heights springs falls creek canyon
    """)

  /// What a country is divided into.
  static let divisions = WordList.set(
    "county province prefecture region district township village city town state governorate")

  static let placeHeads = WordList.set("lake mount mt. fort cape port san santa gulf strait isle")

  /// Stands before a place: "in Aksu".
  static let placePrepositions = WordList.set(
    "in at near from across around outside inside toward towards throughout into")

  /// Has a person before or after it: "Qari said".
  static let sayings = WordList.set(
    """
    said says told added stated claimed argued wrote asked replied explained noted recalled
    insisted denied testified tweeted joked who whose was
    """)

  /// Joins the words of one name.
  static let joiners = WordList.set(
    "of the and for & de la del der van von bin bint ibn al el du da di")

  /// A person's particles, in small letters inside the name.
  static let particles = WordList.set(
    "de la del der den van von bin bint ibn al el du da di dos ter ben")

  /// Begins a sentence, and no name by itself.
  static let commonWords = WordList.set(
    """
    a an the this that these those some any each every no all both many most much few several other
    another such what which who whom whose when where why how if while although though because since
    until unless whether as at by for from in into of off on onto out over to under up with without
    within about above across after against along among around before behind below beneath beside
    besides between beyond despite down during except inside near outside per regarding through
    throughout toward towards upon via i you he she it we they me him her us them my your his its our
    their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves and
    or but nor so yet not is are was were be been being am do does did done have has had having can
    could may might must shall should will would here there now then today yesterday tomorrow also
    however therefore meanwhile moreover instead still even only just once again ever never always
    often sometimes perhaps maybe indeed thus hence first second third last next one two three four
    five six seven eight nine ten hundreds thousands millions yes oh please thanks thank well ok okay
    according image photo file share monday tuesday wednesday thursday friday saturday sunday january
    february march april june july august september october november december jan. feb. aug. sept.
    oct. nov. dec. mr mr. mrs mrs. ms ms. dr dr. spring summer autumn winter police officials people
    last earlier later more less new old like let get go make see look read more than verifying aside
    getty article
    """)
}
