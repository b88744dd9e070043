"""Answers a question in JSON on the standard input by scikit-learn, in JSON on the standard output."""
import json
import sys

import numpy as np
from sklearn import metrics
from sklearn.model_selection import StratifiedGroupKFold
from sklearn.preprocessing import StandardScaler


def standardise(values):
    scaler = StandardScaler().fit(np.array(values, dtype=np.float64))
    return {"means": scaler.mean_.tolist(), "scales": scaler.scale_.tolist()}


def folds(cases):
    return [folds_of(**case) for case in cases]


def folds_of(targets, groups, folds):
    fold_of = np.full(len(targets), -1)
    split = StratifiedGroupKFold(n_splits=folds)
    for fold, (_, validation) in enumerate(split.split(np.zeros(len(targets)), targets, groups)):
        fold_of[validation] = fold
    return fold_of.tolist()


def measure(cases):
    return [measure_one(**case) for case in cases]


def measure_one(targets, probabilities):
    probabilities = np.array(probabilities)
    labels = list(range(probabilities.shape[1]))
    predicted = probabilities.argmax(axis=1)
    return {
        "confusion": metrics.confusion_matrix(targets, predicted, labels=labels).tolist(),
        "accuracy": metrics.accuracy_score(targets, predicted),
        "balanced_accuracy": metrics.balanced_accuracy_score(targets, predicted),
        "macro_f1": metrics.f1_score(targets, predicted, average="macro"),
        "log_loss": metrics.log_loss(targets, probabilities, labels=labels),
    }


def hinge(targets, scores):
    scores = np.array(scores)
    return metrics.hinge_loss(targets, scores, labels=list(range(scores.shape[1])))


question = json.load(sys.stdin)
answer = globals()[question.pop("question")](**question)
json.dump(answer, sys.stdout)
