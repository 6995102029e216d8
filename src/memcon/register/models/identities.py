"""Who and what documents speak of: mechanisms, rounds, persons, commitments, and the links to them.

All rows here are proposed by the machine from the documents and the judgements, and are made anew when either
changes; a round, person, mechanism or commitment keeps its key as long as it keeps most of its evidence. What people
judged stands in tables of its own (`judgements`), which outrank these. Links do not bind the rows of a record in the
database, for between another reading and the linking after it they may point at what is no longer there.
"""

from __future__ import annotations

from django.db import models

from memcon.register.models.documents import Act, Document, Head, MeetingMention


class Mechanism(models.Model):
    """A standing body or series of meetings; `parties` are those of its rounds.

    Kept for lists (`memcon.register.summaries`): how many rounds it has (`told`), how many `documents` tell of them,
    the day of the `last` one held, and when the next is `due`: day, why, longest interval in days, number.
    """

    key = models.CharField(max_length=32, unique=True)
    name = models.TextField()
    acronym = models.TextField(null=True)
    parties = models.JSONField(default=list)
    digest = models.CharField(max_length=64)
    told = models.IntegerField(db_default=0)
    documents = models.IntegerField(db_default=0)
    last = models.CharField(max_length=10, null=True)
    due = models.JSONField(null=True)

    class Meta:
        ordering = ("name", "id")

    def __str__(self) -> str:
        return self.name


class ShownName(models.Model):
    """A name that somebody or something was called by; `folded` is what names are looked up by."""

    name = models.TextField()
    folded = models.TextField(db_index=True)
    told = models.IntegerField()

    class Meta:
        abstract = True
        ordering = ("-told", "name")

    def __str__(self) -> str:
        return self.name


class MechanismName(ShownName):
    """A name that a mechanism was called by."""

    mechanism = models.ForeignKey(Mechanism, models.CASCADE, related_name="names")


class Round(models.Model):
    """One meeting by the register's preferred values.

    `values` maps each field to its value, the reason for preferring it, every value told with its document, and
    whether a person set it; `conflicts` lists the fields that documents tell differently.
    """

    key = models.CharField(max_length=32, unique=True)
    mechanism = models.ForeignKey(Mechanism, models.CASCADE, null=True, related_name="rounds")
    kind = models.CharField(max_length=16)
    number = models.IntegerField(null=True)
    start = models.CharField(max_length=10, null=True, db_index=True)
    end = models.CharField(max_length=10, null=True)
    place = models.TextField(null=True)
    country = models.CharField(max_length=16, null=True)
    mode = models.CharField(max_length=16, null=True)
    status = models.CharField(max_length=16)
    parties = models.JSONField(default=list)
    heads = models.JSONField(default=list)
    values = models.JSONField(default=dict)
    conflicts = models.JSONField(default=list)
    digest = models.CharField(max_length=64)

    class Meta:
        ordering = ("start", "number", "id")

    def __str__(self) -> str:
        return self.key


class MeetingLink(models.Model):
    """How one document's meeting is linked: to its round and mechanism, where the words tell which.

    `score` (0 to 1) and `reasons` are the link's, `state` is proposed or confirmed; `proposed` are other rounds that
    it may be. `of` is the round for whose account an earlier or coming session is told. `called` is the number of the
    name (`Appellation`) that the mechanism was called by.
    """

    meeting = models.OneToOneField(
        MeetingMention, models.DO_NOTHING, db_constraint=False, primary_key=True, related_name="link"
    )
    round = models.ForeignKey(Round, models.CASCADE, null=True, related_name="links")
    mechanism = models.ForeignKey(Mechanism, models.CASCADE, null=True, related_name="links")
    of = models.ForeignKey(Round, models.CASCADE, null=True, related_name="asides")
    score = models.FloatField()
    reasons = models.JSONField(default=list)
    state = models.CharField(max_length=16)
    proposed = models.JSONField(default=list)
    called = models.BigIntegerField(null=True, db_index=True)

    COLUMNS = ("meeting_id", "round_id", "mechanism_id", "of_id", "score", "reasons", "state", "proposed", "called")


class Person(models.Model):
    """A person under the fullest name that documents give; `party` is the party they spoke for last.

    Kept for lists (`memcon.register.summaries`): how often documents name them as a head (`told`), and the days of the
    `first` and `last` meeting that they led, and their `offices`: name, party, first and last day, at most 40.
    """

    key = models.CharField(max_length=32, unique=True)
    name = models.TextField()
    party = models.CharField(max_length=16, null=True)
    digest = models.CharField(max_length=64)
    told = models.IntegerField(db_default=0)
    first = models.CharField(max_length=10, null=True)
    last = models.CharField(max_length=10, null=True)
    offices = models.JSONField(null=True)

    class Meta:
        ordering = ("name", "id")

    def __str__(self) -> str:
        return self.name


class PersonName(ShownName):
    """A name that a person was called by."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="names")


class PersonLink(models.Model):
    """That a head named in a document is this person."""

    head = models.OneToOneField(Head, models.DO_NOTHING, db_constraint=False, primary_key=True, related_name="link")
    person = models.ForeignKey(Person, models.CASCADE, null=True, related_name="links")
    score = models.FloatField()
    reasons = models.JSONField(default=list)
    state = models.CharField(max_length=16)
    proposed = models.JSONField(default=list)
    called = models.BigIntegerField(null=True, db_index=True)

    COLUMNS = ("head_id", "person_id", "score", "reasons", "state", "proposed", "called")


class Commitment(models.Model):
    """An undertaking followed over the rounds of a mechanism, by its words where it was first made.

    `first` is the act that made it; `catalysts` are what its words give towards delivery (timetable, amount, agent),
    `ambition` how much it asks for (level 1 to 5 and reasons), which says nothing of delivery.
    """

    key = models.CharField(max_length=32, unique=True)
    mechanism = models.ForeignKey(Mechanism, models.CASCADE, null=True, related_name="commitments")
    round = models.ForeignKey(Round, models.CASCADE, null=True, related_name="commitments")
    first = models.ForeignKey(Act, models.DO_NOTHING, db_constraint=False, related_name="+")
    words = models.TextField()
    actors = models.JSONField(default=list)
    strength = models.IntegerField(null=True)
    topics = models.JSONField(default=list)
    deadline = models.TextField(null=True)
    amount = models.FloatField(null=True)
    currency = models.CharField(max_length=8, null=True)
    catalysts = models.JSONField(default=list)
    ambition = models.JSONField(default=dict)
    digest = models.CharField(max_length=64)

    COLUMNS = (
        "id", "key", "mechanism_id", "round_id", "first_id", "words", "actors", "strength", "topics", "deadline",
        "amount", "currency", "catalysts", "ambition", "digest",
    )  # fmt: skip

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return self.words


class CommitmentLink(models.Model):
    """That an act makes or restates a commitment; `proposed` are other commitments that it may restate."""

    act = models.OneToOneField(Act, models.DO_NOTHING, db_constraint=False, primary_key=True, related_name="link")
    commitment = models.ForeignKey(Commitment, models.CASCADE, related_name="links")
    score = models.FloatField()
    reasons = models.JSONField(default=list)
    state = models.CharField(max_length=16)
    proposed = models.JSONField(default=list)

    COLUMNS = ("act_id", "commitment_id", "score", "reasons", "state", "proposed")


class Copy(models.Model):
    """That two documents tell the same text, to the letter or nearly.

    `likeness` is the share of common word shingles among all of both; `contained` that within the shorter text.
    """

    first = models.ForeignKey(Document, models.DO_NOTHING, db_constraint=False, related_name="copies")
    second = models.ForeignKey(Document, models.DO_NOTHING, db_constraint=False, related_name="originals")
    likeness = models.FloatField()
    contained = models.FloatField()

    COLUMNS = ("first_id", "second_id", "likeness", "contained")


class Appellation(models.Model):
    """A name as documents give it, with what they give beside it, and the mechanism or person that it stands for.

    `kind` is "s" for mechanisms and "p" for persons; `told` holds the name's parts as JSON text. `target` is the
    number of what it stands for, None where that only tells from the document around it; `proposed` what else it may
    be. `learns` tells whether the target counts it among its own names.
    """

    kind = models.CharField(max_length=1)
    name = models.TextField(db_index=True)
    told = models.TextField()
    target = models.BigIntegerField(null=True)
    score = models.FloatField(default=0.0)
    status = models.CharField(max_length=16, default="")
    reasons = models.JSONField(default=list)
    proposed = models.JSONField(default=list)
    learns = models.BooleanField(default=True)

    COLUMNS = ("id", "kind", "name", "told", "target", "score", "status", "reasons", "proposed", "learns")

    class Meta:
        constraints = (models.UniqueConstraint(fields=("kind", "told"), name="register_appellation_once"),)
        indexes = (models.Index(fields=("kind", "target"), name="register_appellation_target"),)

    def __str__(self) -> str:
        return self.name


class Clue(models.Model):
    """A key (as a number) under which something is kept or looked for, so that a change is followed where it reaches.

    `kind` is "s" or "p" with "a" for a name that asks or "k" for what is kept under the key; "da" for a document that
    asks for rounds, "mk" for a round.
    """

    kind = models.CharField(max_length=2)
    owner = models.BigIntegerField()
    key = models.BigIntegerField()

    COLUMNS = ("kind", "owner", "key")

    class Meta:
        indexes = (
            models.Index(fields=("kind", "key"), name="register_clue_key"),
            models.Index(fields=("kind", "owner"), name="register_clue_owner"),
        )


class Tally(models.Model):
    """How many meetings or documents there are of a kind, and the day of the last; kept for lists.

    `kind` is "party" (meetings), "genre" or "side" (documents); `name` the code or word that they have in common.
    """

    kind = models.CharField(max_length=16)
    name = models.TextField()
    told = models.IntegerField()
    last = models.CharField(max_length=10, null=True)

    COLUMNS = ("kind", "name", "told", "last")

    class Meta:
        ordering = ("kind", "-told", "name")
        constraints = (models.UniqueConstraint(fields=("kind", "name"), name="register_tally_once"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.name}: {self.told}"


class Comparison(models.Model):
    """What comparison made of a mechanism's rounds, kept so that no page has to compare them again.

    `kind` is "history" (the life of its commitments), "findings" (the check of its chain), or "changes" of the round
    `new` against the round `old`, by number. `result` is JSON; `made_with` names the Memcon and lexicon that compared.
    """

    kind = models.CharField(max_length=8)
    mechanism = models.BigIntegerField()
    new = models.BigIntegerField(default=0)
    old = models.BigIntegerField(default=0)
    result = models.TextField()
    made_with = models.TextField()

    COLUMNS = ("kind", "mechanism", "new", "old", "result", "made_with")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("mechanism", "kind", "new", "old"), name="register_comparison_once"),
        )

    def __str__(self) -> str:
        return f"{self.kind} of s{self.mechanism}"
