/** Words that stand in texts of every kind: near a form they say how a text is written, not what it is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all almost alone along already also although always am among an and another
  any anyone anything are around as at away back be because become been before began begin behind being below between both
  but by came can cannot come could did do does doing done down during each either else enough especially even ever every
  everyone everything far few find first for form former found from further gave get give given go going gone got had has
  have having he her here hers herself him himself his how however i if in instead into is it its itself just keep kept
  last later least less let like made make makes making many may me might mine more most much must my myself never new next
  no nobody none nor not nothing now of off often old on once one only onto or other others our ours out over own part
  perhaps put quite rather really said same saw say says see seem seen she should since so some someone something
  sometimes soon still such take taken than that the their theirs them themselves then there these they thing this those
  though through thus to together too took toward two under until up upon us use used using usually very was way we well
  went were what whatever when where whether which while who whole whom whose why will with within without would yes yet
  you your yours three four five six ten hundred thousand much kind used person someone etc
  don doesn didn isn wasn couldn wouldn s t re ll ve d m`.split(/\s+/),
);
