package org.edgeloop.dataset.ui.windows.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.dataset.windows.RecordingWindows;
import org.edgeloop.dataset.windows.Split;
import org.edgeloop.dataset.windows.WindowPlan;

/** A plan as the preview's table and line say it. */
final class PlanRows {

	static final List<String> HEADINGS = List.of("Class", "Training", "Validation", "Test", "All");

	private PlanRows() {
	}

	/** @return a row a class, one for what is unlabelled if that stays in, and the sums; a cell for each heading */
	static List<List<String>> of(WindowPlan plan) {
		List<List<String>> rows = new ArrayList<>();
		plan.classes().forEach(type -> rows.add(row(type, plan, type)));
		if (plan.settings().keepUnlabelled()) {
			rows.add(row("Unlabelled", plan, RecordingWindows.UNLABELLED));
		}
		rows.add(row("All", Arrays.stream(Split.values()).map(plan::count).toList()));
		return rows;
	}

	/** @return how many windows there are of how many recordings, and what is left out */
	static String summary(WindowPlan plan) {
		var text = new StringBuilder("%,d windows of %,d recordings".formatted(plan.windows(), plan.recordings().size()));
		long left = plan.unlabelledLeftOut() + plan.impureLeftOut();
		if (left > 0) {
			text.append("; left out: %,d without a class, %,d below the purity".formatted(plan.unlabelledLeftOut(), plan.impureLeftOut()));
		}
		if (!plan.problems().isEmpty()) {
			text.append(". ").append(plan.problems().getFirst().toLine());
			if (plan.problems().size() > 1) {
				text.append(" (and %,d more)".formatted(plan.problems().size() - 1));
			}
		}
		return text.toString();
	}

	private static List<String> row(String name, WindowPlan plan, String type) {
		return row(name, Arrays.stream(Split.values()).map(split -> plan.count(split, type)).toList());
	}

	private static List<String> row(String name, List<Long> counts) {
		long all = counts.stream().mapToLong(Long::longValue).sum();
		return Stream.concat(Stream.of(name), Stream.concat(counts.stream(), Stream.of(all)).map("%,d"::formatted)).toList();
	}
}
