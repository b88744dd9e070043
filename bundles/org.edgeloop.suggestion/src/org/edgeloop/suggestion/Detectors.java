package org.edgeloop.suggestion;

import java.util.List;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.suggestion.internal.ChangePointDetector;
import org.edgeloop.suggestion.internal.ClassifierDetector;
import org.edgeloop.suggestion.internal.KurtosisDetector;
import org.edgeloop.suggestion.internal.NoveltyDetector;
import org.edgeloop.suggestion.internal.PeakDetector;
import org.edgeloop.suggestion.internal.ThresholdDetector;

/** All detectors. */
public final class Detectors {

	private static final List<Detector> ALL = List.of(new ThresholdDetector(), new PeakDetector(), new KurtosisDetector(),
			new ChangePointDetector(), new NoveltyDetector(), new ClassifierDetector());

	private Detectors() {
	}

	/** @return the detectors in the order in which they are offered */
	public static List<Detector> all() {
		return ALL;
	}

	/** @throws ProblemException if there is none of that id */
	public static Detector find(String id) throws ProblemException {
		return ALL.stream().filter(detector -> detector.id().equals(id)).findFirst().orElseThrow(
				() -> new ProblemException(Problem.error("there is no detector " + id, id,
						"choose one of " + ALL.stream().map(Detector::id).collect(Collectors.joining(", ")))));
	}
}
