package org.edgeloop.dataset.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.labels.Label;

/** Counts what a format cannot hold of the labels that are written in it, with an example of each. */
public final class Losses {

	private static final class Loss {
		private final String example;
		private long labels;

		Loss(String example) {
			this.example = example;
		}
	}

	private final String format;
	private final Map<String, Loss> losses = new LinkedHashMap<>();

	/** @param format the format's title */
	public Losses(String format) {
		this.format = format;
	}

	/**
	 * @param what is lost, as the end of a sentence that begins with the format, such as {@code holds no channels}
	 * @param label one that loses it
	 */
	public void add(String what, String recording, Label label) {
		losses.computeIfAbsent(what, _ -> new Loss(label.getType() + " at sample " + label.getFrom() + " of " + recording)).labels++;
	}

	/** Something is lost that belongs to no label but to a recording. */
	public void add(String what, String recording) {
		losses.computeIfAbsent(what, _ -> new Loss(recording)).labels++;
	}

	/** @return a warning for each kind of loss */
	public List<Problem> toProblems() {
		var problems = new ArrayList<Problem>();
		losses.forEach((what, loss) -> problems.add(Problem.warning(format + " " + what + ": lost for " + loss.labels
				+ (loss.labels == 1 ? ", " : ", first ") + loss.example, "", "the labels in the project keep it")));
		return problems;
	}
}
