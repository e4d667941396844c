"""Questions of the chapters: read from YAML, checked, their numbers computed."""

from spinestride.questions.keys import NumberKey, number_key, printed
from spinestride.questions.objectives import LabTask, read_lab_tasks, read_objectives
from spinestride.questions.reading import read_questions
from spinestride.questions.records import (
    BLOOM,
    KINDS,
    EvidenceNumber,
    ModelNumber,
    NumberAnswer,
    Option,
    Question,
    QuestionError,
    Tolerance,
    WrongNumber,
)

__all__ = [
    "BLOOM",
    "KINDS",
    "EvidenceNumber",
    "LabTask",
    "ModelNumber",
    "NumberAnswer",
    "NumberKey",
    "Option",
    "Question",
    "QuestionError",
    "Tolerance",
    "WrongNumber",
    "number_key",
    "printed",
    "read_lab_tasks",
    "read_objectives",
    "read_questions",
]
