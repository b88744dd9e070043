package org.edgeloop.dataset.check;

import java.util.List;

import org.edgeloop.base.Problem.Severity;
import org.edgeloop.base.SampleRange;

/**
 * Something that is wrong with one label, or with two that do not go together.
 *
 * @param recording the recording's path from the project's folder, with '/' between the names
 * @param labelIds the labels concerned, by place
 * @param rule what is broken
 * @param range where to look: for an overlap the shared samples, else the first label's
 * @param message one sentence in the user's terms
 * @param fixes ways to put it right, the likeliest first
 */
public record LabelProblem(String recording, List<String> labelIds, CheckRule rule, SampleRange range, String message,
		List<LabelFix> fixes) {

	public LabelProblem {
		labelIds = List.copyOf(labelIds);
		fixes = List.copyOf(fixes);
	}

	public Severity severity() {
		return rule.severity();
	}
}
