/** What a plain no, or half a no, may be made of. */
export const harmless: ReadonlySet<string> = new Set(
  // small words
  (
    'a an the and or so of to in on at for with as by from than then that this these those it its there here what ' +
    'which who how i me my mine you your we us our they them their he she be am is are was were been being do does ' +
    'did done have has had will would can could should must let to too also just only even ever yet still now today ' +
    'lately recently anymore again always all any anything everything every each both either one ones some much more ' +
    'most very really quite pretty rather so far about up down out off over back ' +
    // no and nothing
    'no not nope nah none nothing never neither nor zero nowt without whatsoever kind sort like such ' +
    // thinking and knowing
    'think guess suppose reckon believe imagine say said know tell call hope feel feels feeling felt notice noticed ' +
    'aware concerned see seen look looks seem seems appear probably maybe honest honestly sure mean remember recall ' +
    // being well
    'fine good great ok okay normal normally perfect perfectly well easy solid strong steady clear working works sweet ' +
    'lovely grand right fit dandy golden regular sound healthy better best usual same rain fiddle ox log baby sleep ' +
    'sleeping slept through soundly dance jig thing things bad worse trouble problem problems issue issues complaint ' +
    'complaints worry worries symptom symptoms sign signs change changes different bother difficulty exactly ' +
    'particularly especially unusual serious major extent moment happy luckily fortunately thankfully absolutely ' +
    'definitely certainly completely totally actually generally mostly overall basically ' +
    // to whom, and thanks
    'thanks thank ta cheers god goodness heavens lord touch knock wood mate love dear honey sweetie pal friend maam ' +
    'madam sir miss doctor doc ' +
    // what a question may be about, named without a word of trouble
    'leg legs foot feet toes chest breath breathing heart stomach tummy belly bladder bowel bowels toilet bathroom ' +
    'plumbing waterworks department region area body bits privates skin side sides home front wee pee peeing poo ' +
    'weight appetite temperature fever walking walk'
  ).split(' '),
);
