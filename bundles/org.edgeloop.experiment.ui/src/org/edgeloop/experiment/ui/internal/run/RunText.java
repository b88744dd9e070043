package org.edgeloop.experiment.ui.internal.run;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.experiment.table.CellText;

/** What the Run view says of a run as a whole. */
final class RunText {

	private static final int SHORT_COMMIT = 10;
	private static final long KIBI = 1024;

	private RunText() {
	}

	static String name(Run run) {
		return run.name().isEmpty() ? run.id() : run.name();
	}

	/** @return how far it came, when it began and how long it took, who started it, and of which commit */
	static String summary(Run run) {
		List<String> parts = new ArrayList<>();
		parts.add(run.status().name() + (run.lifecycle() == Lifecycle.DELETED ? ", deleted" : ""));
		if (run.started() > 0) {
			parts.add("started " + CellText.attribute(RunAttribute.STARTED, run.started()));
		}
		RunAttribute.DURATION.number(run.started(), run.ended())
				.ifPresent(duration -> parts.add("took " + CellText.attribute(RunAttribute.DURATION, duration)));
		if (!run.user().isEmpty()) {
			parts.add("by " + run.user());
		}
		String commit = run.tags().getOrDefault(RunTags.GIT_COMMIT, "");
		if (!commit.isEmpty()) {
			parts.add("commit " + commit.substring(0, Math.min(SHORT_COMMIT, commit.length())));
		}
		return String.join(" · ", parts);
	}

	static String note(Run run) {
		return run.tags().getOrDefault(RunTags.NOTE, "");
	}

	/** @return what a run used a data set for; empty if it does not say */
	static String context(DatasetInput dataset) {
		return dataset.tags().getOrDefault(RunTags.DATA_CONTEXT, "");
	}

	/** @param bytes -1 if unknown */
	static String size(long bytes) {
		if (bytes < 0) {
			return "";
		}
		if (bytes < KIBI) {
			return bytes + " B";
		}
		return bytes < KIBI * KIBI ? CellText.number(Math.round(bytes * 10.0 / KIBI) / 10.0) + " KiB"
				: CellText.number(Math.round(bytes * 10.0 / KIBI / KIBI) / 10.0) + " MiB";
	}
}
