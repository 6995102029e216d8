"""The words around quotation marks: verbs of saying and naming, what leads to a title, where a clause ends."""

from __future__ import annotations

from memcon.lexicon.patterns import lazy_regex

_TOLD = (
    r"said|says|told|added|adds|stated|states|noted|notes|remarked|declared|wrote|observed|commented|explained|"
    r"continued|concluded|affirmed|asserted|reiterated|warned|warns|announced|recalled|tweeted|posted|replied|answered|"
    r"responded|argued|claimed|insisted|cautioned|admitted|acknowledged|pointed\s+out|went\s+on|emphasi[sz]ed|stressed|"
    r"underlined|underscored|highlighted|maintained|mentioned|opined|confirmed|quoted|reads?|vowed|pledged|"
    r"promised|urged|asked|reported|lamented|conceded|predicted|testified|disclosed|revealed|informed|hoped|agreed|"
    r"joked|repeated|countered|retorted|cited|elaborate[sd]|assured|called\s+for|informs|explains|emphasi[sz]es|stresses|"
    r"declares|writes|concludes|insists|argues|asks|confirms|announces|reveals|observes|reiterates|quipped|questioned|"
    r"recounted|issued\s+the\s+following|adding|saying|telling|stating|noting|stressing|ma(?:de|kes|king)\s+clear|"
    r"emphasi[sz]ing|warning|[Aa]ccording\s+to"
)
_CALLED = (
    r"called|described|hailed|termed|dubbed|labelled|labeled|characteri[sz]ed|praised|welcomed|condemned|denounced|"
    r"criticised|criticized|expressed|committed\s+to|voiced|demanded|rejected|spoke|talked|referred|reaffirmed|"
    r"pointed|appealed|calling|describing|hailing|terming|expressing|voicing|praising|urging|"
    r"suggest(?:s|ed)|hinted|indicated|signall?ed|echoed|believes?|believed|blamed|accused|accusing|dismissed|slammed|thanked|"
    r"defended|denied|shouted|restated|summed\s+up"
)
TELLING = lazy_regex(rf"\b(?:{_TOLD})\b")
NAMING = lazy_regex(rf"\b(?:{_TOLD}|{_CALLED})\b")
TITLE_LEAD = lazy_regex(
    r"\b(?:entitled|titled|themed|theme|theme\s+of|so-called|called|named|dubbed|known\s+as|slogan|motto|concept\s+of|"
    r"under\s+the\s+(?:theme|title|topic|banner|heading)|topic|headline|film|book|song|exhibition|project|programme|"
    r"program|initiative|(?:report|panel|session|seminar|lecture|paper|webinar|discussion)\s+on|"
    r"the\s+term|the\s+word|the\s+phrase)(?:\s+of)?[:,]?\s*$"
)
HARD_STOP = lazy_regex(r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\b[A-Z])(?<!\bGen)(?<!\bSen)[.!?;]\s|\n")
GOVERNED = lazy_regex(
    # a predicate, an infinitive, or the object of the verb of saying itself
    r"\b(?:was|were|is|are|be|been|being|as|called\s[^.,;]{2,50}|not|to|will|would|can|could|should|must|may|might)\s*$|"
    rf"\b(?:{_TOLD}|{_CALLED})\s(?:(?:for|of|on|about|to|against|the|an?|his|her|its|their|our|need|importance|what|he|she|"
    r"it|they|called|described|as)\s){0,6}\s*$"
)
NOUN_BEHIND = lazy_regex(
    r"[”\"»]\s(?!(?:of|in|on|for|to|with|between|from|by|at|about|that|when|while|and|but|as|after|before|"
    r"despite|amid|over|under|near|if|because|was|were|is|are|will|would|should|has|have|had|this|last|"
    r"he|she|they|it)\b)[a-zA-Z]"
)
BY_OTHERS = lazy_regex(r"\bwhich\s(?:\w+\s){1,4}(?:calls|called|described\sas|termed|dubbed)\s(?:an?\s|the\s)?$")
QUOTED_AS = lazy_regex(r"\bquoted\s+(?!by\b|as\b)(?P<whom>[^.,;]{2,80}?)\s+as\s+(?:saying|having\s+said)\b")
WHO_BEHIND = lazy_regex(r"\s?(?:[A-Z]|(?:the|an?|he|she|it|they|said|added|told)\s)")
INVERTED = ("said", "says", "added", "adds", "noted", "stated", "wrote")  # verbs before who says it
# "…, the minister said on Monday.": the clause of saying at the end of a sentence with words in marks
AT_END = lazy_regex(
    r"(?<![”\"»']),\s(?P<who>[^,;:“”\"«»\n]{1,80}?)\s(?P<verb>said|says|added|adds|told|noted|stated|announced|argued|explained|"
    r"stressed|warned|wrote|reported)\b(?!\s(?:that|how|what|why)\b)[^,;:“”\"«»\n]{0,60}[.]\s*$"
)
