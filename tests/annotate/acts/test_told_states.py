"""What both are said to go on having is a statement, what they go on doing a commitment (codebook, section 2)."""

import pytest

from memcon import annotate

MET = "Minister Luz Rojas of Peru met Minister Juris Kalns of Latvia on Monday in Lima. "


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("said Latvia and Peru continued to enjoy close cooperation", "statement"),
        ("said that Peru continues to face a drought", "statement"),
        ("said that Peru continues to build the port", "commitment"),
    ],
)
def test_told_states_bind_nobody(clause: str, kind: str) -> None:
    (act,) = annotate(f"{MET}She {clause}.", published="2022-08-10").acts
    assert act.kind == kind
