/// Words that quantities are made of, by their folded hashes.
enum QuantityWords {
  /// Stands before an amount: "$", "€".
  static let signs = WordList.set("$ € £ ¥ ₹ ₽ ₩ ₺ ₦ ₫ ₱ ₪ ₴ ฿ ￥")

  /// Numbers in words that may begin a quantity.
  static let numbers = WordList.set(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half
    """)

  /// Follows a number and multiplies it.
  static let magnitudes = WordList.set(
    """
    dozen hundred thousand million millions billion billions trillion trillions lakh crore m bn tn k
    """)

  /// Follows a number and says what is counted, money included.
  static let units = WordList.set(
    """
    % percent per-cent pc dollar dollars cent cents euro euros pound pounds pence yuan renminbi yen
    won rupee rupees ruble rubles rouble roubles peso pesos franc francs krona kronor krone kroner
    lira real reais rand naira cedi cedis shilling shillings dinar dinars dirham dirhams riyal riyals
    rial rials kyat baht dong taka ringgit rupiah hryvnia zloty shekel shekels birr usd eur gbp cny
    meter meters metre metres m cm mm km kilometer kilometers kilometre kilometres mile miles foot
    feet ft inch inches yard yards centimeter centimeters centimetre centimetres millimeter
    millimeters millimetre millimetres hectare hectares acre acres gram grams g kg kilo kilos
    kilogram kilograms mg milligram milligrams ton tons tonne tonnes ounce ounces oz lb lbs litre
    litres liter liters gallon gallons barrel barrels bushel bushels mph kph knots watt watts
    kilowatt kilowatts kw megawatt megawatts mw gigawatt gigawatts gw volt volts hertz khz mhz ghz
    byte bytes kb mb gb tb kilobytes megabytes gigabytes terabytes degree degrees celsius fahrenheit
    kilotons megatons
    """)

  /// Makes a unit of a length: "square miles", "metric tons", "nautical miles".
  static let unitHeads = WordList.set("square cubic metric nautical percentage u.s. us")

  /// What only stands for a unit behind such a head: "percentage points".
  static let headedUnits = WordList.set("point points")
}
